import type { Metadata } from "next";
import Link from "next/link";
import { StaffMain } from "@/components/shell/staff-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { Tag } from "@/components/ui/tag";
import { now } from "@/lib/core/clock";
import { joined, type Locale, longDate, say } from "@/lib/core/i18n";
import { keptTexts, requestLabels, requestStates } from "@/lib/privacy/copy";
import { requestsCopy as copy, requestViews } from "@/lib/privacy/copy/request";
import {
  answerDays,
  countLateRequests,
  listDataRequests,
  type RequestRow,
  type RequestView,
  requestViewKeys,
} from "@/lib/privacy/queries/requests";
import { requirePerson } from "@/lib/web/current-actor";
import { readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../_parts/admin-frame";
import { Refused } from "../_parts/refused";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const base = "/admin/data-requests";
const hrefOf = (view: RequestView) => (view === "open" ? base : `${base}?view=${view}`);

/** 还在办理的诉求 2、操作记录 1: the things by kind with how many. */
function keptWords(row: RequestRow, locale: Locale): string {
  const groups = Map.groupBy(row.kept, (item) => item.what);
  const words = [...groups].map(
    ([what, items]) => `${say(keptTexts[what].name, locale)} ${items.length}`,
  );
  return joined(words, locale);
}

function StateCell({ row, locale }: { row: RequestRow; locale: Locale }) {
  if (row.standing === "late") return <Tag kind="over">{say(copy.late, locale)}</Tag>;
  if (row.standing === "soon") return <Tag kind="late">{say(copy.soon, locale)}</Tag>;
  return say(requestStates[row.status] ?? copy.state, locale);
}

function columnsIn(view: RequestView, locale: Locale): Column<RequestRow>[] {
  const due = {
    key: "due",
    label: say(copy.due, locale),
    cell: (row: RequestRow) => (row.dueAt ? longDate(row.dueAt, locale) : ""),
  };
  const kept = {
    key: "kept",
    label: say(copy.kept, locale),
    cell: (row: RequestRow) => keptWords(row, locale),
  };
  return [
    {
      key: "kind",
      label: say(copy.kind, locale),
      heading: true,
      cell: (row) => <Link href={`${base}/${row.id}`}>{say(requestLabels[row.kind], locale)}</Link>,
    },
    { key: "asked", label: say(copy.asked, locale), cell: (row) => longDate(row.askedAt, locale) },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateCell row={row} locale={locale} />,
    },
    view === "frozen" ? kept : due,
  ];
}

export default async function DataRequestsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(base);
  const given = readParams(await searchParams, ["view", "after"] as const);
  const view = requestViewKeys.find((each) => each === given.view) ?? "open";
  const { after } = given;
  const at = now();
  const [page, late, days] = await Promise.all([
    listDataRequests(person.actor, { view, after }, at),
    countLateRequests(person.actor, at),
    answerDays(),
  ]);
  if (!page) return <Refused person={person} reason="not-data-protection" locale={locale} />;
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale, { n: days })}>
        <FilterChips
          items={requestViewKeys.map((each) => ({
            href: hrefOf(each),
            label: say(requestViews[each], locale),
            current: each === view,
          }))}
          locale={locale}
        />
        {Boolean(late) && (
          <Notice kind="late">{say(copy.lateCount, locale, { n: late ?? 0 })}</Notice>
        )}
        <RequestTable view={view} rows={page.rows} locale={locale} />
        <Pager
          locale={locale}
          next={page.next ? `${base}?view=${view}&after=${page.next}` : null}
          start={after ? hrefOf(view) : null}
        />
      </StaffMain>
    </AdminFrame>
  );
}

type TableProps = { view: RequestView; rows: readonly RequestRow[]; locale: Locale };

function RequestTable({ view, rows, locale }: TableProps) {
  if (rows.length === 0) return <EmptyState>{say(copy.none, locale)}</EmptyState>;
  return (
    <DataTable
      caption={say(copy.title, locale)}
      columns={columnsIn(view, locale)}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
