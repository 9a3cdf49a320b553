import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import type { ProblemRow } from "@/lib/problem/queries/problem-list";
import { deskProblemsCopy as copy } from "../copy";

type Props = { rows: readonly ProblemRow[]; locale: Locale };

function Name({ row }: { row: ProblemRow }) {
  return (
    <>
      <Link href={`/desk/problems/${row.ref}`} prefetch={false}>
        {row.title}
      </Link>
      <span className="meta block">{row.place}</span>
    </>
  );
}

function columnsIn(locale: Locale): Column<ProblemRow>[] {
  const number = (key: "people" | "complaints", unit: string) => ({
    key,
    label: say(copy[key], locale),
    number: true,
    cell: (row: ProblemRow) => <Figure locale={locale} value={row[key]} unit={unit} />,
  });
  return [
    {
      key: "title",
      label: say(copy.problem, locale),
      heading: true,
      cell: (row) => <Name row={row} />,
    },
    number("people", say(copy.peopleUnit, locale)),
    number("complaints", say(copy.unit, locale)),
    {
      key: "found",
      label: say(copy.found, locale),
      cell: (row) => <span className="nw">{shortDate(row.detectedAt, locale)}</span>,
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateTag tag={statusTags[row.status]} locale={locale} />,
    },
  ];
}

export function ProblemTable({ rows, locale }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columnsIn(locale)}
      rows={rows}
      rowKey={(row) => row.ref}
    />
  );
}
