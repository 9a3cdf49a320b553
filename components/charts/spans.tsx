import { Figure } from "@/components/ui/figure";
import { count, type Locale } from "@/lib/core/i18n";

export type SpanRow = {
  key: string;
  label: string;
  /** In whole days; null where too few were counted. */
  median: number | null;
  ninetieth: number | null;
  counted: number;
  /** The counter of what was counted. */
  unit: string;
  /** The two as a sentence each. */
  said: string;
  href?: string;
};

type Props = {
  caption: string;
  heads: { label: string; median: string; ninetieth: string; counted: string };
  rows: readonly SpanRow[];
  locale: Locale;
};

function SpanBar({ row, most }: { row: SpanRow; most: number }) {
  const wide = (days: number | null) => `${((days ?? 0) / most) * 100}%`;
  return (
    <div className="span-bar" aria-hidden="true">
      <i className="ninetieth" style={{ width: wide(row.ninetieth) }} />
      <i className="median" style={{ width: wide(row.median) }} />
    </div>
  );
}

type LineProps = Omit<Props, "rows" | "caption"> & { row: SpanRow; most: number };

function SpanLine({ row, most, heads, locale }: LineProps) {
  const days = (value: number | null) => (value === null ? "—" : count(value, locale));
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td>
        {row.median === null ? (
          <span className="meta">{row.said}</span>
        ) : (
          <SpanBar row={row} most={most} />
        )}
      </td>
      <td className="n fig" data-label={heads.median}>
        <b>{days(row.median)}</b>
      </td>
      <td className="n fig" data-label={heads.ninetieth}>
        <b>{days(row.ninetieth)}</b>
      </td>
      <td className="n" data-label={heads.counted}>
        <Figure
          locale={locale}
          value={row.counted}
          unit={row.unit}
          href={row.counted > 0 ? row.href : undefined}
        />
      </td>
    </tr>
  );
}

/** Lengths of time from nought: to the half, and beyond it to nine in ten; all rows on one scale. */
export function Spans({ caption, heads, rows, locale }: Props) {
  const most = Math.max(1, ...rows.map((row) => row.ninetieth ?? 0));
  return (
    <div className="scroll">
      <table className="table bars spans">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.label}</th>
            <th scope="col">
              <span className="vh">{caption}</span>
            </th>
            <th scope="col" className="n">
              {heads.median}
            </th>
            <th scope="col" className="n">
              {heads.ninetieth}
            </th>
            <th scope="col" className="n">
              {heads.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SpanLine key={row.key} {...{ row, most, heads, locale }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
