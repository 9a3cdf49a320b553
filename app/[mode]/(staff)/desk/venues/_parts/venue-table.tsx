import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { shownName } from "@/lib/account/copy";
import { paceTags } from "@/lib/consultation/copy/venue";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { boardItems } from "@/lib/place/model/venue";
import { deskVenuesCopy as copy } from "../copy";
import { type At, hrefFor } from "./address";
import type { ListedVenue } from "./read-list";

type Props = {
  at: At;
  rows: readonly ListedVenue[];
  street: (code: string) => string | undefined;
  locale: Locale;
};

function rotatingOf({ rotating }: ListedVenue, locale: Locale): string | null {
  if (!rotating) return null;
  const name = shownName(rotating, locale);
  if (!rotating.toDay) return name;
  const day = shortDate(startOfDay(rotating.toDay), locale);
  return `${name} · ${say(copy.until, locale, { day })}`;
}

function columnsFor({ street, locale }: Omit<Props, "rows" | "at">): Column<ListedVenue>[] {
  return [
    {
      ...{ key: "name", label: say(copy.name, locale), heading: true, sort: "name" },
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
    ...activityColumns(locale),
  ];
}

/** What was held against the fewest asked, and how it stands. */
function activityColumns(locale: Locale): Column<ListedVenue>[] {
  return [
    {
      ...{ key: "held", label: say(copy.held, locale), number: true },
      cell: (row) =>
        row.minimum !== null && (
          <Figure
            locale={locale}
            value={row.held}
            of={row.minimum}
            unit={say(copy.heldUnit, locale)}
          />
        ),
    },
    {
      ...{ key: "reception", label: say(copy.reception, locale), number: true },
      cell: ({ receptions, receptionsDue }) =>
        receptionsDue !== null && (
          <Figure
            locale={locale}
            value={receptions}
            of={receptionsDue}
            unit={say(copy.receptionUnit, locale)}
          />
        ),
    },
    {
      ...{ key: "pace", label: say(copy.pace, locale) },
      cell: (row) => row.pace && <StateTag tag={paceTags[row.pace]} locale={locale} />,
    },
  ];
}

export function VenueTable({ rows, at, ...rest }: Props) {
  return (
    <DataTable
      sheet
      caption={say(copy.title, rest.locale)}
      columns={columnsFor(rest)}
      rows={rows}
      rowKey={(row) => row.code}
      sort={at.sort && { by: at.sort, down: false }}
      sortHref={() => hrefFor({ ...at, after: undefined, sort: at.sort ? undefined : "name" })}
    />
  );
}
