import Link from "next/link";
import { Figure, Rate } from "@/components/ui/figure";
import { count, type Locale, percent, say } from "@/lib/core/i18n";
import { charts } from "./copy";

/** In this order always: adopted, partly, for reference, not adopted, pending. */
const shades = ["c1", "c2", "c3", "c4", "c5"] as const;

export type StackRow = {
  key: string;
  label: string;
  href?: string;
  parts: readonly number[];
  numerator: number;
  denominator: number;
  /** Where the items of the numerator, and of each part, are listed. */
  numeratorHref?: string;
  partHrefs?: readonly string[];
  /** Merged small groups: a sentence instead of a bar, no rate. */
  note?: string;
};

type Props = {
  caption: string;
  locale: Locale;
  unit: string;
  /** Names of the parts, in the order of the shades. */
  keys: readonly string[];
  rows: readonly StackRow[];
};

function Key({ keys, rows, locale, unit }: Omit<Props, "caption">) {
  const sums = keys.map((_, place) => rows.reduce((sum, row) => sum + (row.parts[place] ?? 0), 0));
  const all = sums.reduce((sum, value) => sum + value, 0);
  return (
    <p className="stack-key">
      {keys.map((key, place) => (
        <span key={key}>
          <i className={shades[place]} />
          {key} {count(sums[place] ?? 0, locale)}
        </span>
      ))}
      <b className="fig">
        {say(charts.total, locale)} {count(all, locale)} {unit}
      </b>
    </p>
  );
}

function Bar({ row, keys, locale }: { row: StackRow; keys: readonly string[]; locale: Locale }) {
  const all = row.parts.reduce((sum, value) => sum + value, 0);
  return (
    <div className="stack" aria-hidden="true">
      {keys.map((key, place) => {
        const value = row.parts[place] ?? 0;
        if (value === 0) return null;
        return (
          <span key={key} className={shades[place]} style={{ flex: `${value} 0 0` }} title={key}>
            {value / all > 0.04 ? count(value, locale) : ""}
          </span>
        );
      })}
    </div>
  );
}

function BarRow({ row, keys, locale, unit }: Omit<Props, "caption" | "rows"> & { row: StackRow }) {
  const name = row.href ? (
    <Link href={row.href} prefetch={false}>
      {row.label}
    </Link>
  ) : (
    row.label
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {row.note ? (
          <span className="meta">{row.note}</span>
        ) : (
          <Bar row={row} keys={keys} locale={locale} />
        )}
      </td>
      <td className="n">
        <Figure
          locale={locale}
          value={row.numerator}
          of={row.denominator}
          unit={unit}
          href={row.numeratorHref}
        />
      </td>
      <td className="n fig">
        {row.note || row.denominator < 10 ? "—" : percent(row.numerator, row.denominator)}
      </td>
    </tr>
  );
}

/** Bars inside the rows of their own table: shade, hatch and dash tell the parts apart without colour. */
export function StackedBars({ caption, locale, unit, keys, rows }: Props) {
  return (
    <>
      <Key keys={keys} rows={rows} locale={locale} unit={unit} />
      <div className="scroll">
        <table className="table bars">
          <caption className="vh">{caption}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">{caption}</th>
              <th scope="col">{say(charts.composition, locale)}</th>
              <th scope="col">{say(charts.fraction, locale)}</th>
              <th scope="col">{say(charts.rate, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BarRow key={row.key} row={row} keys={keys} locale={locale} unit={unit} />
            ))}
          </tbody>
        </table>
      </div>
      <details className="as-table">
        <summary>{say(charts.asTable, locale)}</summary>
        <PartsTable caption={caption} keys={keys} rows={rows} locale={locale} unit={unit} />
      </details>
    </>
  );
}

function PartsRow({
  row,
  keys,
  locale,
  unit,
}: Omit<Props, "caption" | "rows"> & { row: StackRow }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {keys.map((key, place) => (
        <td key={key} className="n">
          <Figure locale={locale} value={row.parts[place] ?? 0} href={row.partHrefs?.[place]} />
        </td>
      ))}
      <td className="n">
        <Rate locale={locale} numerator={row.numerator} denominator={row.denominator} unit={unit} />
      </td>
    </tr>
  );
}

function PartsTable({ caption, keys, rows, locale, unit }: Props) {
  return (
    <div className="scroll">
      <table className="table">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {[caption, ...keys, say(charts.rate, locale)].map((head, place) => (
              <th key={head} scope="col" className={place > 0 ? "n" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PartsRow key={row.key} row={row} keys={keys} locale={locale} unit={unit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
