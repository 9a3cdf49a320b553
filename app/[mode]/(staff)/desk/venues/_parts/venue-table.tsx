import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { boardItems } from "@/lib/place/model/venue";
import type { DeskVenueRow } from "@/lib/place/queries/venue-desk";
import { deskVenuesCopy as copy } from "../copy";

type Props = {
  rows: readonly DeskVenueRow[];
  street: (code: string) => string | undefined;
  locale: Locale;
};

function rotatingOf({ rotating }: DeskVenueRow, locale: Locale): string | null {
  if (!rotating) return null;
  const name = shownName(rotating, locale);
  if (!rotating.toDay) return name;
  const day = shortDate(startOfDay(rotating.toDay), locale);
  return `${name} · ${say(copy.until, locale, { day })}`;
}

function columnsFor({ street, locale }: Omit<Props, "rows">): Column<DeskVenueRow>[] {
  return [
    {
      ...{ key: "name", label: say(copy.name, locale), heading: true },
      cell: (row) => (
        <Link href={`/desk/venues/${row.code}`} prefetch={false}>
          {row.name}
        </Link>
      ),
    },
    {
      ...{ key: "street", label: say(copy.street, locale) },
      cell: (row) => street(row.divisionCode.slice(0, 9)),
    },
    {
      ...{ key: "head", label: say(copy.head, locale) },
      cell: (row) => row.head && shownName(row.head, locale),
    },
    {
      ...{ key: "rotating", label: say(copy.rotating, locale) },
      cell: (row) => rotatingOf(row, locale),
    },
    {
      ...{ key: "members", label: say(copy.members, locale), number: true },
      cell: (row) => (
        <Figure locale={locale} value={row.members} unit={say(copy.memberUnit, locale)} />
      ),
    },
    {
      ...{ key: "boards", label: say(copy.boards, locale), number: true },
      cell: (row) => <Figure locale={locale} value={row.boards} of={boardItems.length} />,
    },
  ];
}

export function VenueTable({ rows, ...rest }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, rest.locale)}
      columns={columnsFor(rest)}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}
