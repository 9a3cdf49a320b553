import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { eraseCopy as copy } from "@/lib/privacy/copy";
import { foreseeErasure, getMyData } from "@/lib/privacy/queries/my-data";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { ConfirmErasure } from "./_parts/confirm-erasure";
import { KeptRows } from "./_parts/kept-rows";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type Foreseen = NonNullable<Awaited<ReturnType<typeof foreseeErasure>>>;

function Goes({ foreseen, locale }: { foreseen: Foreseen; locale: Locale }) {
  const { drafts, expired, years } = foreseen;
  const lines = say(copy.goesList, locale, { drafts, expired, years }).split("|");
  return (
    <ul className="list-disc ps-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What erasure would do, before it is done. */
export default async function ErasurePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor } = await requirePerson("/my/data/delete");
  const [data, foreseen, refused, { sent }] = await Promise.all([
    getMyData(actor),
    foreseeErasure(actor, now()),
    refusedBefore(),
    searchParams,
  ]);
  if (!data || !foreseen) notFound();
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <div className="sections">
        <Section id="goes" title={say(copy.goes, locale)}>
          <Goes foreseen={foreseen} locale={locale} />
        </Section>
        <Section id="stays" title={say(copy.stays, locale)}>
          <p className="soft">{say(copy.staysLead, locale)}</p>
          <KeptRows kept={foreseen.kept} locale={locale} />
        </Section>
        <Section id="confirm" title={say(copy.confirm, locale)}>
          <p className="soft">{say(copy.after, locale)}</p>
          <ConfirmErasure
            phone={data.phone?.masked ?? ""}
            sent={sent !== undefined}
            refused={refused}
            locale={locale}
          />
        </Section>
      </div>
    </main>
  );
}
