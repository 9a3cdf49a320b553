import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Sort key in the URL, where the list can be ordered by this column. */
  sort?: string;
  /** Numbers stand at the right. */
  number?: boolean;
  /** The row's name: a row heading. */
  heading?: boolean;
};

export type Sort = { by: string; down: boolean };

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  current?: string;
  sort?: Sort;
  /** The address of the same list in another order. */
  sortHref?: (sort: Sort) => string;
  /** On white: a staff list one acts on. */
  sheet?: boolean;
  /** Columns of the same width in every table of a page that has several. */
  aligned?: boolean;
};

type HeadProps = { column: Column<never>; sort?: Sort; sortHref?: (sort: Sort) => string };

function Head({ column, sort, sortHref }: HeadProps) {
  const look = column.number ? "n" : undefined;
  if (!column.sort || !sortHref) {
    return (
      <th scope="col" className={look}>
        {column.label}
      </th>
    );
  }
  const isSorted = sort?.by === column.sort;
  const isDown = isSorted && sort.down;
  return (
    <th
      scope="col"
      className={look}
      aria-sort={isSorted ? (isDown ? "descending" : "ascending") : undefined}
    >
      <Link href={sortHref({ by: column.sort, down: isSorted && !isDown })} prefetch={false}>
        {column.label}
        {isSorted && <Icon name={isDown ? "arrow-down" : "arrow-up"} />}
      </Link>
    </th>
  );
}

function lookOf({ sheet, aligned }: { sheet?: boolean; aligned?: boolean }): string {
  return ["table stacks", sheet && "sheet", aligned && "aligned"].filter(Boolean).join(" ");
}

/** Rows from the server, ordered by the URL; on phones and in elder mode each row becomes a block. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, current, sort, sortHref } = props;
  return (
    <table className={lookOf(props)}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sort={sort} sortHref={sortHref} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} aria-current={key === current ? "true" : undefined}>
              {columns.map((column) =>
                column.heading ? (
                  <th key={column.key} scope="row" className="title">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={column.number ? "n" : undefined}
                    data-label={column.label}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
