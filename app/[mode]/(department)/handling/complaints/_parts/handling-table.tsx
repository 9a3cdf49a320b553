import Link from "next/link";
import { QueueDeadline } from "@/components/complaint/queue-deadline";
import { StatusTag } from "@/components/complaint/status-tag";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { QueueItem } from "@/lib/complaint/queries/queue";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { RowKeys } from "../../_parts/row-keys";
import { handlingCopy as copy } from "../../copy";

type Props = {
  rows: readonly QueueItem[];
  next: string | null;
  start: string | null;
  now: Date;
  locale: Locale;
};

function Title({ row }: { row: QueueItem }) {
  const place = [...new Set([row.streetName, row.communityName, row.compoundName])];
  return (
    <>
      <Link href={`/handling/complaints/${row.ref}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="meta block font-normal">{place.filter(Boolean).join(" ")}</span>
    </>
  );
}

function cells(now: Date, locale: Locale) {
  return {
    complaint: { heading: true, cell: (row: QueueItem) => <Title row={row} /> },
    kind: { cell: (row: QueueItem) => (locale === "zh" ? row.categoryName : row.categoryNameEn) },
    status: { cell: (row: QueueItem) => <StatusTag status={row.status} locale={locale} /> },
    received: {
      cell: (row: QueueItem) => <span className="nw">{shortDate(row.submittedAt, locale)}</span>,
    },
    due: { cell: (row: QueueItem) => <QueueDeadline of={row} now={now} locale={locale} /> },
  };
}

export function HandlingTable({ rows, next, start, now, locale }: Props) {
  if (rows.length === 0) return <EmptyState>{say(copy.empty, locale)}</EmptyState>;
  const known = cells(now, locale);
  const shown = ["complaint", "kind", "status", "received", "due"] as const;
  return (
    <>
      <DataTable
        sheet
        caption={say(copy.complaints, locale)}
        rows={rows}
        rowKey={(row) => row.ref}
        columns={shown.map((key) => ({
          key,
          label: say(copy.columns[key], locale),
          ...known[key],
        }))}
      />
      <Pager locale={locale} next={next} start={start} />
      <RowKeys locale={locale} />
    </>
  );
}
