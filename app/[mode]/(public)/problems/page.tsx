import type { Metadata } from "next";
import { OnMap } from "@/components/map/on-map";
import { ProblemRows } from "@/components/problem/problem-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { readDay } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { listStreetsWithin } from "@/lib/place/queries";
import { publicStatuses } from "@/lib/problem/model";
import { listPublishedProblems } from "@/lib/problem/queries/problem-list";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Filters, hrefFor } from "./_parts/filters";
import { problemsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function ProblemsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, ...given } = readParams(await searchParams, [
    ...(["state", "street", "after", "from", "to"] as const),
  ]);
  const asked = { ...given, from: readDay(given.from), to: readDay(given.to) };
  const status = publicStatuses.find((each) => each === asked.state);
  const solved = asked.state === "solved";
  const open = asked.state === "open";
  const [page, streets] = await Promise.all([
    listPublishedProblems({ ...asked, status, solved, open, after }),
    listStreetsWithin(),
  ]);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
        <OnMap href={mapOf(asked.street)} locale={locale} />
      </PageTitle>
      <Filters asked={asked} streets={streets} locale={locale} />
      {page.rows.length === 0 && <Nothing locale={locale} />}
      <ProblemRows rows={page.rows} base="/problems" locale={locale} />
      <Pager
        locale={locale}
        next={page.next ? hrefFor(asked, { after: page.next }) : null}
        start={after ? hrefFor(asked, {}) : null}
      />
    </main>
  );
}

/** Of a community its street: the map is opened no closer than what few people said allows. */
function mapOf(code: string | undefined): string {
  return listHref("/map", { layer: "problems", street: code?.slice(0, 9) });
}

function Nothing({ locale }: { locale: Locale }) {
  return (
    <EmptyState
      action={
        <LinkButton href="/report" icon="send">
          {say(copy.report, locale)}
        </LinkButton>
      }
    >
      {say(copy.empty, locale)}
    </EmptyState>
  );
}
