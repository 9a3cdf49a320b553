import Link from "next/link";
import { StatusTag } from "@/components/complaint/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { exclusionLabels } from "@/lib/complaint/copy/follow-up";
import { exclusionCode } from "@/lib/complaint/model";
import type { ExclusionRow } from "@/lib/complaint/queries/exclusions";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { exclusionsCopy as copy } from "../copy";

export function codeName(code: string, locale: Locale): string {
  const known = exclusionCode.safeParse(code).data;
  return known ? say(exclusionLabels[known], locale) : code;
}

function columnsOf(locale: Locale): Column<ExclusionRow>[] {
  const label = (key: keyof typeof copy) => ({ key, label: say(copy[key], locale) });
  return [
    {
      ...label("complaint"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/complaints/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">
            {[...new Set([row.street, row.community, row.compound])].filter(Boolean).join(" ")}
          </span>
        </>
      ),
    },
    {
      ...label("code"),
      cell: (row) => (
        <>
          {codeName(row.code, locale)}
          {row.reason && <span className="meta block">{row.reason}</span>}
        </>
      ),
    },
    { ...label("department"), cell: (row) => row.department ?? "—" },
    { ...label("status"), cell: (row) => <StatusTag status={row.status} locale={locale} /> },
    { ...label("at"), cell: (row) => <span className="nw">{shortDate(row.at, locale)}</span> },
  ];
}

export function ExclusionTable({ rows, locale }: { rows: ExclusionRow[]; locale: Locale }) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columnsOf(locale)}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
