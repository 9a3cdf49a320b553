import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { LookBackTag } from "@/components/look-back/verdict";
import { type Column, DataTable } from "@/components/ui/data-table";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { DeskRow } from "@/lib/look-back/queries/desk";
import { copy } from "../copy";
import { type Address, addressOf } from "./address";

type Props = {
  rows: readonly DeskRow[];
  at: Address;
  now: Date;
  locale: Locale;
  current?: string;
};

function Title({ row, at, locale }: { row: DeskRow; at: Address; locale: Locale }) {
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
      <Link className="staff:hidden" href={`/desk/look-backs/${row.ref}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="meta block font-normal">
        {row.place} · {say(copy.round, locale, { n: row.round })}
      </span>
    </>
  );
}

function columnsOf(at: Address, now: Date, locale: Locale): Column<DeskRow>[] {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  return [
    {
      ...label("title"),
      heading: true,
      cell: (row) => <Title row={row} at={at} locale={locale} />,
    },
    {
      ...label("status"),
      cell: (row) => <LookBackTag status={row.status} verdict={row.verdict} locale={locale} />,
    },
    { ...label("department"), cell: (row) => row.department ?? "—" },
    {
      ...label("observer"),
      cell: ({ observer, invented }) =>
        observer ? shownName({ name: observer, invented: invented === true }, locale) : "—",
    },
    {
      ...label("dueOn"),
      cell: (row) => <span className="nw">{shortDate(startOfDay(row.dueOn), locale)}</span>,
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

/** The earliest day first. */
export function QueueTable({ rows, at, now, locale, current }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columnsOf(at, now, locale)}
      rows={rows}
      rowKey={(row) => row.ref}
      current={current}
    />
  );
}
