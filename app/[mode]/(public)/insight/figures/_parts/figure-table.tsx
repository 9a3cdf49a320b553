import { type Column, DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { Icon } from "@/components/ui/icon";
import { count, joined, type Locale, say } from "@/lib/core/i18n";
import {
  agreementLabels,
  reportTexts as copy,
  reportDefinitions,
  reportLabels,
  reportUnits,
} from "@/lib/insight/copy/report-figures";
import { type Counted, importedKeys, told } from "@/lib/insight/model/report-figures";
import { agreementOf, shareLike } from "@/lib/insight/rules/report-figures";
import { opens } from "./opens";

type RowProps = { row: Counted; locale: Locale };

/** What the report says, as it says it. */
function Told({ row: { key }, locale }: RowProps) {
  const { value, orMore, share } = told[key];
  const n = count(value, locale);
  return (
    <>
      {orMore ? say(copy.orMore, locale, { n }) : n} {say(reportUnits[key], locale)}
      {share && <span className="meta block">{share}%</span>}
    </>
  );
}

function Shown({ row: { key, value, of }, locale }: RowProps) {
  const look = { locale, unit: say(reportUnits[key], locale), href: opens(key) };
  const { share } = told[key];
  return (
    <>
      <Figure {...look} value={value} of={of ?? undefined} />
      {share && value !== null && of !== null && (
        <span className="meta block">{shareLike(share, value, of)}%</span>
      )}
    </>
  );
}

function Agreement({ row, locale }: RowProps) {
  const agreement = agreementOf(row);
  const word = say(agreementLabels[agreement], locale);
  if (agreement !== "equal") return <b className="nw">{word}</b>;
  return (
    <span className="nw">
      <Icon name="check" /> {word}
    </span>
  );
}

function Way({ row: { key, sources, months }, locale }: RowProps) {
  const isImported = importedKeys.some((each) => each === key);
  const from = say(isImported ? copy.imported : copy.records, locale);
  const names = joined(sources, locale, "clauses");
  const source = say(copy.importedFrom, locale, { n: months, sources: names });
  const stand = sources.length > 0 ? source : say(copy.missing, locale);
  return (
    <>
      {say(reportDefinitions[key], locale)}
      <span className="meta block">
        <b>{from}</b>
        {isImported && ` · ${stand}`}
      </span>
    </>
  );
}

type Props = {
  caption: string;
  rows: readonly Counted[];
  /** Whether there is a report to hold it beside. */
  isTold: boolean;
  locale: Locale;
};

/** Each figure: what is told, what is counted, whether they agree, and how it is counted. */
export function FigureTable({ caption, rows, isTold, locale }: Props) {
  const cell = (Part: (props: RowProps) => React.ReactNode) => (row: Counted) => (
    <Part row={row} locale={locale} />
  );
  const head = (key: "told" | "counted" | "agreement" | "how") => ({
    key,
    label: say(copy[key], locale),
  });
  const columns: Column<Counted>[] = [
    {
      ...{ key: "figure", label: say(copy.figure, locale), heading: true },
      cell: ({ key }) => say(reportLabels[key], locale),
    },
    ...(isTold ? [{ ...head("told"), number: true, cell: cell(Told) }] : []),
    { ...head("counted"), number: true, cell: cell(Shown) },
    ...(isTold ? [{ ...head("agreement"), cell: cell(Agreement) }] : []),
    { ...head("how"), cell: cell(Way) },
  ];
  const rowKey = (row: Counted) => row.key;
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} />;
}
