import type { Metadata } from "next";
import { compoundColumns } from "@/components/insight/firm-compounds";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import {
  countPublishedUnmanaged,
  listPublishedUnmanaged,
  type Unmanaged,
} from "@/lib/insight/queries/unmanaged";
import { getHomeDistrict, getPlaceNames } from "@/lib/place/queries";
import { readFirmAsked } from "@/lib/web/firm-asked";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.unmanaged, parseMode((await params).mode).locale) };
}

type Place = (code: string) => string | undefined;

function columnsOf(place: Place, complaintsOf: (code: string) => string, locale: Locale) {
  const built: Column<Unmanaged> = {
    ...{ key: "builtYear", label: say(copy.builtYear, locale), number: true },
    cell: ({ builtYear }) => builtYear ?? "—",
  };
  return [...compoundColumns<Unmanaged>(place, complaintsOf, locale), built];
}

/** 无物业小区: where no firm answers, and what residents reported there. */
export default async function UnmanagedPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const given = await searchParams;
  const { after } = readParams(given, ["after"]);
  const { filter, keep } = readFirmAsked(given, await getHomeDistrict(), dayOf(now()));
  const [counts, page] = await Promise.all([
    countPublishedUnmanaged(filter.scope),
    listPublishedUnmanaged(filter, after),
  ]);
  const names = await getPlaceNames({ divisions: page.rows.map((row) => row.divisionCode) });
  const complaintsOf = (code: string) => listHref(`/firms/without/${code}`, keep);
  const { unmanaged: n, all } = counts;
  const lead = say(copy.unmanagedLead, locale, { n, all });
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.unmanaged, locale)} spoken={lead}>
        <p className="soft mt-2">{lead}</p>
      </PageTitle>
      {page.rows.length === 0 ? (
        <EmptyState>{say(copy.unmanagedNone, locale)}</EmptyState>
      ) : (
        <DataTable
          caption={say(copy.unmanaged, locale)}
          columns={columnsOf(names.division, complaintsOf, locale)}
          rows={page.rows}
          rowKey={(row) => row.code}
        />
      )}
      <Pager
        locale={locale}
        next={page.next ? listHref("/firms/without", { ...keep, after: page.next }) : null}
        start={after ? listHref("/firms/without", keep) : null}
      />
    </main>
  );
}
