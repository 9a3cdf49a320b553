import type { Metadata } from "next";
import { ConsultationRows } from "@/components/consultation/consultation-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { publicStatuses } from "@/lib/consultation/model";
import { listPublishedConsultations } from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { readDay } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { listStreetsWithin } from "@/lib/place/queries";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Filters, hrefFor } from "./_parts/filters";
import { consultationsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function ConsultationsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, ...given } = readParams(await searchParams, [
    ...(["when", "state", "street", "after", "from", "to"] as const),
  ]);
  const asked = { ...given, from: readDay(given.from), to: readDay(given.to) };
  const when = asked.when === "past" ? "past" : "coming";
  const status = publicStatuses.find((each) => each === asked.state);
  const held = asked.state === "held";
  const at = now();
  const [page, streets] = await Promise.all([
    listPublishedConsultations({ ...asked, when, status, held, after }, at),
    listStreetsWithin(),
  ]);
  const none = say(when === "past" ? copy.noPast : copy.noComing, locale);
  const problems = <LinkButton href="/problems">{say(copy.problems, locale)}</LinkButton>;
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
        <p className="mt-3">
          <LinkButton small href="/consultations/matters">
            {say(copy.matters, locale)}
          </LinkButton>
        </p>
      </PageTitle>
      <Filters asked={asked} streets={streets} locale={locale} />
      {page.rows.length === 0 && <EmptyState action={problems}>{none}</EmptyState>}
      <ConsultationRows rows={page.rows} base="/consultations" now={at} locale={locale} />
      <Pager
        locale={locale}
        next={page.next ? hrefFor(asked, { after: page.next }) : null}
        start={after ? hrefFor(asked, {}) : null}
      />
    </main>
  );
}
