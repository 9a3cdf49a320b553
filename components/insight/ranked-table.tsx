import Link from "next/link";
import { count, joined, type Locale, percent, say } from "@/lib/core/i18n";
import { boardLabels } from "@/lib/insight/copy/board";
import { byCopy as copy } from "@/lib/insight/copy/split";
import type { AnyFigureKey, BoardFigure, Dimension } from "@/lib/insight/model/board";
import {
  type BoardRow,
  boardFigure,
  mergedMeasures,
  rankedBy,
  shareOf,
} from "@/lib/insight/model/figures";
import { ShownFigure } from "./board-figure";

export type NamedRow = BoardRow & {
  readonly name: string;
  /** The dashboard of this row alone. */
  readonly href?: string;
  /** Where a figure of it is listed; nowhere for what belongs to no row of its own. */
  readonly opens: (figure: BoardFigure) => string | undefined;
};

type Props = {
  caption: string;
  by: Dimension;
  figure: AnyFigureKey;
  shown: readonly AnyFigureKey[];
  rows: readonly NamedRow[];
  locale: Locale;
};

type BarProps = { of: BoardFigure; most: number; locale: Locale };

/** A share is as long as it is of the whole; a count as of the greatest. */
function Bar({ of, most, locale }: BarProps) {
  const share = shareOf(of);
  if (of.all !== null && share === null) return <span className="meta">—</span>;
  const width = (share ?? of.value / most) * 100;
  return (
    <div className="funnel" aria-hidden="true" title={count(of.value, locale)}>
      <i style={{ width: `${width}%` }} />
    </div>
  );
}

function OneRow({
  row,
  figure,
  shown,
  most,
  locale,
}: Omit<Props, "rows" | "caption" | "by"> & { row: NamedRow; most: number }) {
  const own = boardFigure(figure, row.measures);
  return (
    <tr>
      <th scope="row">
        {row.href ? (
          <Link href={row.href} prefetch={false}>
            {row.name}
          </Link>
        ) : (
          row.name
        )}
      </th>
      <td>
        <Bar of={own} most={most} locale={locale} />
      </td>
      {[figure, ...shown].map((key) => {
        const each = boardFigure(key, row.measures);
        return (
          <td key={key} className="n" data-label={say(boardLabels[key], locale)}>
            <ShownFigure figure={each} locale={locale} href={row.opens(each)} />
          </td>
        );
      })}
    </tr>
  );
}

const mostNamed = 12;

function FewRow({ rows, figure, shown, locale }: Omit<Props, "caption" | "by">) {
  const names = joined(
    rows.slice(0, mostNamed).map((row) => row.name),
    locale,
  );
  const sum = mergedMeasures(rows);
  return (
    <tr>
      <th scope="row">{say(copy.few, locale, { n: rows.length })}</th>
      <td>
        <span className="meta">{say(copy.fewNote, locale, { names })}</span>
      </td>
      {[figure, ...shown].map((key) => {
        const { value, all } = boardFigure(key, sum);
        return (
          <td key={key} className="n fig" data-label={say(boardLabels[key], locale)}>
            {all === null
              ? count(value, locale)
              : `— ${count(value, locale)} / ${count(all, locale)}`}
          </td>
        );
      })}
    </tr>
  );
}

/** Rows by one figure with its bar, and the others beside it; the few are merged and not ranked. */
export function RankedTable({ caption, by, figure, shown, rows, locale }: Props) {
  const beside = shown.filter((key) => key !== figure);
  const { ranked, few } = rankedBy(rows, figure, by);
  const named = (list: readonly BoardRow[]) =>
    list.flatMap((each) => rows.find((row) => row.key === each.key) ?? []);
  const most = Math.max(1, ...ranked.map((row) => boardFigure(figure, row.measures).value));
  return (
    <div className="scroll">
      <table className="table bars ranked">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{caption}</span>
            </th>
            <th scope="col">
              <span className="vh">{say(boardLabels[figure], locale)}</span>
            </th>
            {[figure, ...beside].map((key) => (
              <th key={key} scope="col" className="n">
                {say(boardLabels[key], locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named(ranked).map((row) => (
            <OneRow key={row.key} {...{ row, figure, most, locale }} shown={beside} />
          ))}
          {few.length > 0 && <FewRow rows={named(few)} shown={beside} {...{ figure, locale }} />}
        </tbody>
      </table>
    </div>
  );
}

/** A figure in words: 75.6% (59 / 78), 12. */
export function saidOf({ value, all }: BoardFigure, locale: Locale): string {
  if (all === null) return count(value, locale);
  const fraction = `${count(value, locale)} / ${count(all, locale)}`;
  return shareOf({ value, all }) === null
    ? fraction
    : say(copy.share, locale, { share: percent(value, all), fraction });
}
