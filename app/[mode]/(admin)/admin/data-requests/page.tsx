import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { joined, type Locale, longDate, say } from "@/lib/core/i18n";
import { requestsCopy as copy, keptTexts, requestLabels, requestStates } from "@/lib/privacy/copy";
import { listDataRequests, type RequestRow } from "@/lib/privacy/queries/requests";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../_parts/admin-frame";
import { Refused } from "../_parts/refused";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** 还在办理的诉求 2、操作记录 1: the things by kind with how many. */
function keptWords(row: RequestRow, locale: Locale): string {
  const groups = Map.groupBy(row.kept, (item) => item.what);
  const words = [...groups].map(
    ([what, items]) => `${say(keptTexts[what].name, locale)} ${items.length}`,
  );
  return joined(words, locale);
}

function columnsIn(locale: Locale): Column<RequestRow>[] {
  return [
    {
      key: "kind",
      label: say(copy.kind, locale),
      heading: true,
      cell: (row) => say(requestLabels[row.kind], locale),
    },
    { key: "asked", label: say(copy.asked, locale), cell: (row) => longDate(row.askedAt, locale) },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => say(requestStates[row.status] ?? copy.state, locale),
    },
    { key: "kept", label: say(copy.kept, locale), cell: (row) => keptWords(row, locale) },
  ];
}

export default async function DataRequestsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/admin/data-requests");
  const { after } = await searchParams;
  const from = typeof after === "string" ? after : undefined;
  const page = await listDataRequests(person.actor, { after: from });
  if (!page) return <Refused person={person} reason="not-data-protection" locale={locale} />;
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        {page.rows.length === 0 ? (
          <EmptyState>{say(copy.none, locale)}</EmptyState>
        ) : (
          <DataTable
            caption={say(copy.title, locale)}
            columns={columnsIn(locale)}
            rows={page.rows}
            rowKey={(row) => row.id}
          />
        )}
        <Pager
          locale={locale}
          next={page.next ? `/admin/data-requests?after=${page.next}` : null}
          start={from ? "/admin/data-requests" : null}
        />
      </StaffMain>
    </AdminFrame>
  );
}
