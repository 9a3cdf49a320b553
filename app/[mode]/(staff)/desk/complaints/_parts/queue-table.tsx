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

/** Opens beside the list where there is room for it, else on its own page. */
function Title({ row, at }: { row: QueueItem; at: QueueAddress }) {
  const place = [...new Set([row.streetName, row.communityName, row.compoundName])];
  return (
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
      <span className="meta block font-normal">{place.filter(Boolean).join(" ")}</span>
    </>
  );
}

type Cell = Omit<Column<QueueItem>, "label">;

function cells(at: QueueAddress, now: Date, locale: Locale) {
  return {
    complaint: { heading: true, cell: (row) => <Title row={row} at={at} /> },
    kind: { cell: (row) => (locale === "zh" ? row.categoryName : row.categoryNameEn) },
    received: {
      cell: ({ submittedAt }) => (
        <span className="nw">
          {shortDate(submittedAt, locale)} {clockTime(submittedAt)}
        </span>
      ),
    },
    near: {
      number: true,
      cell: ({ near: n }) => (n > 0 ? say(copy.nearCount, locale, { n }) : "—"),
    },
    status: {
      cell: (row) => (
        <>
          <StatusTag status={row.status} locale={locale} />
          <span className="meta">{row.departmentName}</span>
        </>
      ),
    },
    due: { cell: (row) => <DeadlineTag deadline={row} now={now} locale={locale} /> },
  } satisfies Record<string, Omit<Cell, "key">>;
}

/** By deadline, what is overdue first. */
export function QueueTable({ rows, at, now, locale, current }: Props) {
  const known = cells(at, now, locale);
  const shown =
    at.stage === "waiting"
      ? (["complaint", "kind", "received", "near", "due"] as const)
      : (["complaint", "kind", "status", "received", "due"] as const);
  return (
    <DataTable
      sheet
      caption={say(copy.columns.complaint, locale)}
      columns={shown.map((key) => ({ key, label: say(copy.columns[key], locale), ...known[key] }))}
      rows={rows}
      rowKey={(row) => row.ref}
      current={current}
    />
  );
}
