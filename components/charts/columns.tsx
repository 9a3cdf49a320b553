import { count, type Locale, say } from "@/lib/core/i18n";
import { charts } from "./copy";

export type ColumnPoint = {
  key: string;
  /** Beneath the column. */
  label: string;
  /** In the table, where there is room. */
  name: string;
  value: number;
  /** A second number of the same moment, in the table only. */
  beside?: number;
};

type Props = {
  /** What is seen, as one sentence: the picture's name. */
  name: string;
  heads: { point: string; value: string; beside?: string };
  points: readonly ColumnPoint[];
  locale: Locale;
};

function Drawn({ points, locale }: Pick<Props, "points" | "locale">) {
  const most = Math.max(1, ...points.map((point) => point.value));
  const step = Math.ceil(points.length / 8);
  return points.map((point, place) => (
    <span key={point.key} className={place % (2 * step) === 0 ? "spoken" : undefined}>
      <b>{point.value > 0 ? count(point.value, locale) : ""}</b>
      <i style={{ height: `${(point.value / most) * 100}%` }} />
      <span className="x">{place % step === 0 ? point.label : ""}</span>
    </span>
  ));
}

/** Counts over time as columns, drawn on the server, with their table. */
export function Columns({ name, heads, points, locale }: Props) {
  return (
    <>
      <div className="columns-chart" role="img" aria-label={name}>
        <Drawn points={points} locale={locale} />
      </div>
      <details className="as-table">
        <summary>{say(charts.asTable, locale)}</summary>
        <table className="table">
          <caption className="vh">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.point}</th>
              <th scope="col" className="n">
                {heads.value}
              </th>
              {heads.beside && (
                <th scope="col" className="n">
                  {heads.beside}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.key}>
                <th scope="row">{point.name}</th>
                <td className="n fig">{count(point.value, locale)}</td>
                {heads.beside && <td className="n fig">{count(point.beside ?? 0, locale)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
