import { type Column, DataTable } from "@/components/ui/data-table";
import { Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { count, type Locale, say } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { ratesTexts as copy, dimensionLabels } from "@/lib/insight/copy/rates";
import type { RateCell, RateDimension } from "@/lib/insight/model/rates";
import { type RateRow, rateRows } from "@/lib/insight/rules/rates";

type Props = {
  by: RateDimension;
  cells: readonly RateCell[];
  nameOf: (key: string) => string;
  locale: Locale;
};

function columnsOf({ by, nameOf, locale }: Props): Column<RateRow>[] {
  const share = (
    key: "response-rate" | "solved-rate" | "satisfaction-rate",
    of: (row: RateRow) => readonly [number, number],
  ): Column<RateRow> => ({
    key,
    label: say(figureLabels[key], locale),
    number: true,
    cell: (row) => {
      const [numerator, denominator] = of(row);
      return <Rate numerator={numerator} denominator={denominator} locale={locale} size="sm" />;
    },
  });
  return [
    {
      key: "name",
      label: say(dimensionLabels[by], locale),
      heading: true,
      cell: (row) => nameOf(row.key),
    },
    share("response-rate", (row) => [row.kept, row.due]),
    share("solved-rate", (row) => [row.solved, row.valid]),
    share("satisfaction-rate", (row) => [row.content, row.valid]),
    {
      key: "silent",
      label: say(copy.silent, locale),
      number: true,
      cell: (row) => count(row.silent, locale),
    },
    {
      key: "score",
      label: say(copy.score, locale),
      number: true,
      cell: (row) => (row.score === null ? "—" : count(row.score, locale)),
    },
  ];
}

/** One dimension of the three rates; rows on few cases stand last, without share and score. */
export function RateTable(props: Props) {
  const { by, cells, locale } = props;
  const title = say(dimensionLabels[by], locale);
  return (
    <Section id={by} title={title}>
      <DataTable
        caption={title}
        columns={columnsOf(props)}
        rows={rateRows(cells, by)}
        rowKey={(row) => row.key || "none"}
      />
    </Section>
  );
}
