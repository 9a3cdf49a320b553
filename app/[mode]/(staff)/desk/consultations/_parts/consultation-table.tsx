import Link from "next/link";
import { hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { statusTags } from "@/lib/consultation/copy";
import type { DeskRow } from "@/lib/consultation/queries/consultation-list";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../copy";

type Props = { rows: readonly DeskRow[]; locale: Locale };

const bases = { desk: "/desk/consultations", public: "/consultations" };

function Name({ row }: { row: DeskRow }) {
  return (
    <>
      {row.opens ? (
        <Link href={`${bases[row.opens]}/${row.ref}`} prefetch={false}>
          {row.title}
        </Link>
      ) : (
        row.title
      )}
      <span className="meta block">
        {row.street} · {row.venue}
      </span>
    </>
  );
}

function columnsIn(locale: Locale): Column<DeskRow>[] {
  return [
    {
      key: "title",
      label: say(copy.consultation, locale),
      heading: true,
      cell: (row) => <Name row={row} />,
    },
    {
      key: "when",
      label: say(copy.when, locale),
      cell: (row) => (
        <span className="nw">
          {shortDate(row.startsAt, locale)} <span className="meta">{hours(row)}</span>
        </span>
      ),
    },
    {
      key: "seats",
      label: say(copy.seats, locale),
      number: true,
      cell: (row) => <Figure locale={locale} value={row.seatsTaken} of={row.capacity} />,
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateTag tag={statusTags[row.status]} locale={locale} />,
    },
  ];
}

export function ConsultationTable({ rows, locale }: Props) {
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
