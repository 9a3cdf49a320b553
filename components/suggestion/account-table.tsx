import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { solvedLabels } from "@/lib/complaint/copy";
import type { SolvedAnswer } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { accountWords as copy } from "@/lib/insight/copy/disagreement";
import type { Disagreement } from "@/lib/insight/model/disagreement";

type Props = {
  rows: readonly Disagreement[];
  /** Where a suggestion opens. */
  base: string;
  locale: Locale;
};

function columnsOf(base: string, locale: Locale): Column<Disagreement>[] {
  const label = (key: keyof typeof copy.columns) => ({
    key,
    label: say(copy.columns[key], locale),
  });
  const word = (said: SolvedAnswer | null) =>
    said ? say(solvedLabels[said], locale) : say(copy.unsaid, locale);
  return [
    {
      ...label("title"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`${base}/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">{row.place}</span>
        </>
      ),
    },
    { ...label("resident"), cell: ({ accounts }) => word(accounts.resident) },
    { ...label("member"), cell: ({ accounts }) => word(accounts.member) },
    { ...label("department"), cell: ({ accounts }) => word(accounts.department) },
    { ...label("lead"), cell: (row) => row.department ?? "—" },
    {
      ...label("answered"),
      cell: (row) => <span className="nw">{shortDate(row.answeredAt, locale)}</span>,
    },
  ];
}

/** The three accounts of each suggestion side by side, in one word each. */
export function AccountTable({ rows, base, locale }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columnsOf(base, locale)}
      rows={rows}
      rowKey={(row) => row.ref}
    />
  );
}
