import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure, Rate } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmLabels } from "@/lib/insight/copy/firm";
import type { FirmCompound } from "@/lib/insight/model/firm";

type Place = (code: string) => string | undefined;
/** Where the items behind a figure of a compound are listed. */
type Opens = (of: "complaints" | "replies", compound: string) => string;
type Props = { rows: readonly FirmCompound[]; place: Place; itemsOf: Opens; locale: Locale };
type Managed = Pick<FirmCompound, "code" | "name" | "divisionCode" | "households" | "complaints">;

/** Columns that every list of compounds begins with: which, how many homes, what was reported. */
export function compoundColumns<Row extends Managed>(
  place: Place,
  complaintsOf: (compound: string) => string,
  locale: Locale,
): Column<Row>[] {
  const number = (key: "households" | "complaints", unit: "homes" | "pieces"): Column<Row> => ({
    ...{ key, label: say(copy[key], locale), number: true },
    cell: (row) => (
      <Figure
        {...{ locale, value: row[key], unit: say(copy[unit], locale) }}
        href={key === "complaints" && row[key] > 0 ? complaintsOf(row.code) : undefined}
      />
    ),
  });
  return [
    {
      ...{ key: "compound", label: say(copy.compound, locale), heading: true },
      cell: ({ name, divisionCode }) => (
        <>
          {name}
          <span className="meta block font-normal">
            {[place(divisionCode.slice(0, 9)), place(divisionCode)].filter(Boolean).join(" ")}
          </span>
        </>
      ),
    },
    number("households", "homes"),
    number("complaints", "pieces"),
  ];
}

type Reply = { row: FirmCompound; href: string; locale: Locale };

function Replied({ row: { replies }, href, locale }: Reply) {
  const { all: denominator, good: numerator } = replies;
  if (denominator === 0) return "—";
  return <Rate {...{ locale, numerator, denominator, href }} unit={say(copy.pieces, locale)} />;
}

/** The compounds of a firm with what is counted at each. */
export function FirmCompounds({ rows, place, itemsOf, locale }: Props) {
  const complaintsOf = (code: string) => itemsOf("complaints", code);
  const replies: Column<FirmCompound> = {
    ...{ key: "replies", label: say(firmLabels.replies, locale), number: true },
    cell: (row) => <Replied row={row} href={itemsOf("replies", row.code)} locale={locale} />,
  };
  return (
    <DataTable
      caption={say(copy.places, locale)}
      columns={[...compoundColumns<FirmCompound>(place, complaintsOf, locale), replies]}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}
