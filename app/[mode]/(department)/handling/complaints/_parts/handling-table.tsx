import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { StatusTag } from "@/components/complaint/status-tag";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { QueueItem } from "@/lib/complaint/queries/queue";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { handlingCopy as copy } from "../../copy";

type Props = {
  rows: readonly QueueItem[];
  next: string | null;
  start: string | null;
  now: Date;
  locale: Locale;
};

export function HandlingTable({ rows, next, start, now, locale }: Props) {
  if (rows.length === 0) return <EmptyState>{say(copy.empty, locale)}</EmptyState>;
  return (
    <>
      <DataTable
        sheet
        caption={say(copy.complaints, locale)}
        rows={rows}
        rowKey={(row) => row.ref}
        columns={[
          {
            key: "complaint",
            label: say(copy.columns.complaint, locale),
            heading: true,
            cell: (row) => (
              <>
                <Link href={`/handling/complaints/${row.ref}`} prefetch={false}>
                  {row.title}
                </Link>
                <span className="meta block font-normal">
                  {[row.streetName, row.communityName, row.compoundName].filter(Boolean).join(" ")}
                </span>
              </>
            ),
          },
          {
            key: "kind",
            label: say(copy.columns.kind, locale),
            cell: (row) => (locale === "zh" ? row.categoryName : row.categoryNameEn),
          },
          {
            key: "status",
            label: say(copy.columns.status, locale),
            cell: (row) => <StatusTag status={row.status} locale={locale} />,
          },
          {
            key: "received",
            label: say(copy.columns.received, locale),
            cell: (row) => <span className="nw">{shortDate(row.submittedAt, locale)}</span>,
          },
          {
            key: "due",
            label: say(copy.columns.due, locale),
            cell: (row) => <DeadlineTag deadline={row} now={now} locale={locale} />,
          },
        ]}
      />
      <Pager locale={locale} next={next} start={start} />
    </>
  );
}
