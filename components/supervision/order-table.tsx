import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { causeLabels } from "@/lib/supervision/copy";
import type { OrderRow } from "@/lib/supervision/model/order";
import { words } from "./copy";
import { OrderDue } from "./order-due";
import { OrderTag } from "./order-tag";

type Props = {
  rows: readonly OrderRow[];
  /** Where an order opens: /desk/supervision or /handling/supervision. */
  base: string;
  now: Date;
  locale: Locale;
};

function columnsOf({ base, now, locale }: Omit<Props, "rows">): Column<OrderRow>[] {
  const label = (key: keyof typeof words.columns) => ({
    key,
    label: say(words.columns[key], locale),
  });
  return [
    {
      ...label("matter"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`${base}/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">
            {row.place} · <span className="ref">{row.item}</span>
          </span>
        </>
      ),
    },
    { ...label("cause"), cell: (row) => say(causeLabels[row.reason], locale) },
    { ...label("department"), cell: (row) => row.department ?? "—" },
    {
      ...label("status"),
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          <OrderTag status={row.status} locale={locale} />
          {row.listedAt && row.status !== "ended" && (
            <Tag kind="over">{say(words.listedTag, locale)}</Tag>
          )}
        </span>
      ),
    },
    {
      ...label("opened"),
      cell: (row) => <span className="nw">{shortDate(row.openedAt, locale)}</span>,
    },
    { ...label("due"), cell: (row) => <OrderDue order={row} now={now} locale={locale} /> },
  ];
}

export function OrderTable({ rows, ...rest }: Props) {
  return (
    <DataTable
      sheet
      caption={say(words.title, rest.locale)}
      columns={columnsOf(rest)}
      rows={rows}
      rowKey={(row) => row.ref}
    />
  );
}
