import Link from "next/link";
import { count, type Locale, say } from "@/lib/core/i18n";
import { charts } from "./copy";

export type HeatSquare = { key: string; title: string; value: number; depth: number } | null;
export type HeatColumn = { key: string; label?: string; squares: readonly HeatSquare[] };
export type HeatRow = {
  key: string;
  label: string;
  value: number;
  href?: string;
  days: readonly { key: string; label: string; href: string }[];
};

type Props = {
  /** What is seen, as one sentence: the picture's name. */
  name: string;
  /** Monday, Wednesday, … beside their rows; empty where there is no room. */
  weekdays: readonly string[];
  columns: readonly HeatColumn[];
  heads: { label: string; value: string; days: string };
  rows: readonly HeatRow[];
  locale: Locale;
};

function Squares({ weekdays, columns }: Pick<Props, "weekdays" | "columns">) {
  return (
    <>
      <span className="heat-days" aria-hidden="true">
        {weekdays.map((day, place) => (
          <span key={day} style={{ gridRow: place + 2 }}>
            {place % 2 === 0 ? day : ""}
          </span>
        ))}
      </span>
      {columns.map((column) => (
        <span key={column.key} className="heat-week" aria-hidden="true">
          <span className="x">{column.label}</span>
          {column.squares.map((square, place) =>
            square ? (
              <i key={square.key} className={`d${square.depth}`} title={square.title}>
                {square.value > 1 ? square.value : ""}
              </i>
            ) : (
              <i key={weekdays[place]} />
            ),
          )}
        </span>
      ))}
    </>
  );
}

function AsTable({ name, heads, rows, locale }: Omit<Props, "weekdays" | "columns">) {
  return (
    <details className="as-table">
      <summary>{say(charts.asTable, locale)}</summary>
      <table className="table stacks">
        <caption className="vh">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.label}</th>
            <th scope="col">{heads.days}</th>
            <th scope="col" className="n">
              {heads.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td data-label={heads.days}>
                <span className="heat-links">
                  {row.days.map((day) => (
                    <Link key={day.key} href={day.href} prefetch={false}>
                      {day.label}
                    </Link>
                  ))}
                </span>
              </td>
              <td className="n fig" data-label={heads.value}>
                {count(row.value, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/**
 * A calendar of weeks from left to right: the darker the square the more on that day. Where there is
 * no room for all of them the latest are seen; the table has every day.
 */
export function Heat({ weekdays, columns, ...rest }: Props) {
  return (
    <>
      <div className="heat-window">
        <div className="heat" role="img" aria-label={rest.name}>
          <Squares weekdays={weekdays} columns={columns} />
        </div>
      </div>
      <AsTable {...rest} />
    </>
  );
}
