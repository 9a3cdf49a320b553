import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { listPublishedCheckpoints } from "@/lib/core/checkpoint";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { Roots } from "./_parts/roots";
import { ledgerCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function LedgerPage({ params }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const checkpoints = await listPublishedCheckpoints(60);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="prose soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <Section id="how" title={say(copy.how, locale)}>
        <ol className="prose grid list-decimal gap-2 ps-6 pt-3">
          {[copy.chain, copy.fold, copy.keep, copy.words].map((text) => (
            <li key={text.en}>{say(text, locale)}</li>
          ))}
        </ol>
      </Section>
      <Section id="roots" title={say(copy.table, locale)}>
        {checkpoints.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <Roots checkpoints={checkpoints} locale={locale} />
        )}
      </Section>
    </main>
  );
}
