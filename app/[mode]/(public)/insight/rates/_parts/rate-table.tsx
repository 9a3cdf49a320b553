import { type Column, DataTable } from "@/components/ui/data-table";
import { Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { count, type Locale, say } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { ratesTexts as copy, dimensionLabels } from "@/lib/insight/copy/rates";
import type { InsightFilter } from "@/lib/insight/model";
import type {
  RateCell,
  RateDimension,
  RateItemsAsked,
  RateWeights,
} from "@/lib/insight/model/rates";
import { type RateRow, rateRows } from "@/lib/insight/rules/rates";
import { insightCopy } from "../../copy";
import { opensTo } from "./opens";

type Props = {
  by: RateDimension;
  cells: readonly RateCell[];
  weights: RateWeights;
  /** Where and when, for the lists behind the figures. */
  place: InsightFilter;
  nameOf: (key: string) => string;
  locale: Locale;
};

function columnsOf({ by, place, nameOf, locale }: Props): Column<RateRow>[] {
  const share = (
    rate: RateItemsAsked["rate"],
    of: (row: RateRow) => readonly [number, number],
  ): Column<RateRow> => ({
    key: rate,
    label: say(figureLabels[`${rate}-rate`], locale),
    number: true,
    cell: (row) => {
      const unit = say(rate === "response" ? insightCopy.pieces : insightCopy.answers, locale);
      const [numerator, denominator] = of(row);
      const cell = { rate, by, key: row.key, name: nameOf(row.key), numerator, denominator };
      const opened = denominator > 0 ? opensTo(place, cell, locale) : {};
      return <Rate {...{ numerator, denominator, locale, unit }} {...opened} />;
    },
  });
  return [
    {
      key: "name",
      label: say(dimensionLabels[by], locale),
      heading: true,
      cell: (row) => nameOf(row.key),
    },
    share("response", (row) => [row.kept, row.due]),
    share("solved", (row) => [row.solved, row.valid]),
    share("satisfaction", (row) => [row.content, row.valid]),
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
  const { by, cells, weights, locale } = props;
  const title = say(dimensionLabels[by], locale);
  return (
    <Section id={by} title={title}>
      <DataTable
        caption={title}
        columns={columnsOf(props)}
        rows={rateRows(cells, weights)}
        rowKey={(row) => row.key || "none"}
      />
    </Section>
  );
}
