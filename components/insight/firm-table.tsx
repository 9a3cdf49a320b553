import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure, Rate } from "@/components/ui/figure";
import { joined, type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmLabels, firmUnits } from "@/lib/insight/copy/firm";
import type { FirmThing, RankedFirm } from "@/lib/insight/model/firm";

type Props = {
  rows: readonly RankedFirm[];
  /** The page of one firm, and the items behind one of its figures. */
  hrefOf: (code: string) => string;
  itemsOf: (code: string, of: FirmThing) => string;
  street: (code: string) => string | undefined;
  locale: Locale;
  sheet?: boolean;
};

function Firm({ row, hrefOf, street, locale }: Omit<Props, "rows"> & { row: RankedFirm }) {
  const about = [
    row.rank === null ? null : say(copy.rank, locale, { n: row.rank }),
    say(copy.compounds, locale, { n: row.compounds }),
    joined(row.streets.map(street), locale),
  ];
  return (
    <>
      <Link href={hrefOf(row.code)} prefetch={false}>
        {row.name}
        {row.invented && say(copy.invented, locale)}
      </Link>
      <span className="meta block font-normal">{about.filter(Boolean).join(" · ")}</span>
    </>
  );
}

function shareColumn(of: FirmThing, { itemsOf, locale }: Props): Column<RankedFirm> {
  return {
    ...{ key: of, label: say(firmLabels[of], locale), number: true },
    cell: (row) => {
      const { all, good } = row.counts[of];
      return all === 0 ? (
        "—"
      ) : (
        <Rate
          locale={locale}
          numerator={good}
          denominator={all}
          unit={say(firmUnits[of], locale)}
          href={itemsOf(row.code, of)}
        />
      );
    },
  };
}

/** Firms with their figures, each figure a link to what it counts. */
export function FirmTable(props: Props) {
  const { rows, itemsOf, locale, sheet } = props;
  const columns: Column<RankedFirm>[] = [
    {
      ...{ key: "firm", label: say(copy.firm, locale), heading: true },
      cell: (row) => <Firm {...props} row={row} />,
    },
    {
      ...{ key: "complaints", label: say(copy.complaints, locale), number: true },
      cell: (row) => (
        <Figure
          locale={locale}
          value={row.counts.complaints.all}
          unit={say(copy.pieces, locale)}
          href={row.counts.complaints.all > 0 ? itemsOf(row.code, "complaints") : undefined}
        />
      ),
    },
    shareColumn("replies", props),
    shareColumn("problems", props),
    shareColumn("looks", props),
  ];
  return (
    <DataTable
      caption={say(copy.title, locale)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      sheet={sheet}
    />
  );
}
