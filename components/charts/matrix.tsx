import Link from "next/link";
import type { ReactNode } from "react";
import { count, type Locale } from "@/lib/core/i18n";

export type MatrixCell = { value: number; href?: string };
export type MatrixRow = {
  key: string;
  label: ReactNode;
  cells: readonly MatrixCell[];
  total: ReactNode;
};

type Props = {
  caption: string;
  corner: string;
  columns: readonly string[];
  totalLabel: string;
  rows: readonly MatrixRow[];
  locale: Locale;
};

/** The darker the more; every cell that counts something opens. */
function Cell({ cell, most, locale }: { cell: MatrixCell; most: number; locale: Locale }) {
  const shown = count(cell.value, locale);
  if (cell.value === 0) return <span className="cell soft">{shown}</span>;
  const share = Math.round(5 + Math.sqrt(cell.value / most) * 45);
  const style = { background: `color-mix(in srgb, var(--c2) ${share}%, var(--sheet))` };
  if (!cell.href) {
    return (
      <span className="cell" style={style}>
        {shown}
      </span>
    );
  }
  return (
    <Link className="quiet fig cell" style={style} href={cell.href} prefetch={false}>
      {shown}
    </Link>
  );
}

/** Adoption down, resolution across: two axes, never one number. */
export function Matrix({ caption, corner, columns, totalLabel, rows, locale }: Props) {
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.value)));
  return (
    <div className="scroll">
      <table className="table matrix">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{corner}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col" className="n">
              {totalLabel}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, place) => (
                <td key={columns[place]}>
                  <Cell cell={cell} most={most} locale={locale} />
                </td>
              ))}
              <td className="n fig">{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
