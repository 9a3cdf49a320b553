import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { AdoptionTag, SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { DeskRow } from "@/lib/suggestion/queries/desk";
import { copy } from "../copy";
import { type Address, addressOf } from "./address";

type Props = {
  rows: readonly DeskRow[];
  at: Address;
  now: Date;
  locale: Locale;
  current?: string;
};

function Title({ row, at }: { row: DeskRow; at: Address }) {
  return (
    <>
      <Link
        className="hidden staff:inline"
        href={addressOf({ ...at, item: row.ref })}
        prefetch={false}
        scroll={false}
      >
        {row.title}
      </Link>
      <Link className="staff:hidden" href={`/desk/suggestions/${row.ref}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="meta block font-normal">{row.place}</span>
    </>
  );
}

function columnsOf(at: Address, now: Date, locale: Locale): Column<DeskRow>[] {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  return [
    { ...label("title"), heading: true, cell: (row) => <Title row={row} at={at} /> },
    {
      ...label("status"),
      cell: (row) => (
        <SuggestionStatusTag status={row.status} confirmed={row.confirmed} locale={locale} />
      ),
    },
    { ...label("lead"), cell: (row) => row.department ?? "—" },
    {
      ...label("adoption"),
      cell: (row) => <AdoptionTag adoption={row.adoption} locale={locale} />,
    },
    {
      ...label("raised"),
      cell: (row) => <span className="nw">{shortDate(row.raisedAt, locale)}</span>,
    },
    {
      ...label("due"),
      cell: ({ dueAt, startedAt }) =>
        dueAt && startedAt ? (
          <DeadlineTag deadline={{ dueAt, startedAt }} now={now} locale={locale} />
        ) : (
          "—"
        ),
    },
  ];
}

/** By what is due next, overdue first. */
export function QueueTable({ rows, at, now, locale, current }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.columns.title, locale)}
      columns={columnsOf(at, now, locale)}
      rows={rows}
      rowKey={(row) => row.ref}
      current={current}
    />
  );
}
