import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { StatusTag } from "@/components/complaint/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { QueueItem } from "@/lib/complaint/queries/queue";
import { clockTime, type Locale, say, shortDate } from "@/lib/core/i18n";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";

type Props = {
  rows: readonly QueueItem[];
  at: QueueAddress;
  now: Date;
  locale: Locale;
  current?: string;
};

function placeOf(row: QueueItem): string {
  const place = [row.streetName, row.communityName, row.compoundName];
  return [...new Set(place)].filter(Boolean).join(" ");
}

function columnsOf(at: QueueAddress, now: Date, locale: Locale): Column<QueueItem>[] {
  const isWaiting = at.stage === "waiting";
  const complaint: Column<QueueItem> = {
    key: "complaint",
    label: say(copy.columns.complaint, locale),
    heading: true,
    cell: (row) => (
      <>
        <Link
          className="hidden staff:inline"
          href={addressOf(at, { item: row.ref })}
          prefetch={false}
          scroll={false}
        >
          {row.title}
        </Link>
        <Link className="staff:hidden" href={`/desk/complaints/${row.ref}`} prefetch={false}>
          {row.title}
        </Link>
        <span className="meta block font-normal">{placeOf(row)}</span>
      </>
    ),
  };
  const kind: Column<QueueItem> = {
    key: "kind",
    label: say(copy.columns.kind, locale),
    cell: (row) => (locale === "zh" ? row.categoryName : row.categoryNameEn),
  };
  const received: Column<QueueItem> = {
    key: "received",
    label: say(copy.columns.received, locale),
    cell: (row) => (
      <span className="nw">
        {shortDate(row.submittedAt, locale)} {clockTime(row.submittedAt)}
      </span>
    ),
  };
  const near: Column<QueueItem> = {
    key: "near",
    label: say(copy.columns.near, locale),
    number: true,
    cell: (row) => (row.near > 0 ? say(copy.nearCount, locale, { n: row.near }) : "—"),
  };
  const status: Column<QueueItem> = {
    key: "status",
    label: say(copy.columns.status, locale),
    cell: (row) => (
      <>
        <StatusTag status={row.status} locale={locale} />
        <span className="meta">{row.departmentName}</span>
      </>
    ),
  };
  const due: Column<QueueItem> = {
    key: "due",
    label: say(copy.columns.due, locale),
    cell: (row) => <DeadlineTag deadline={row} now={now} locale={locale} />,
  };
  return isWaiting
    ? [complaint, kind, received, near, due]
    : [complaint, kind, status, received, due];
}

/** By deadline, what is overdue first. */
export function QueueTable({ rows, at, now, locale, current }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.columns.complaint, locale)}
      columns={columnsOf(at, now, locale)}
      rows={rows}
      rowKey={(row) => row.ref}
      current={current}
      sort={{ by: "due", down: false }}
    />
  );
}
