import writeExcelFile, { type Cell, type SheetData } from "write-excel-file/node";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A cell: words, a number, a share or number that is reckoned from other cells, or nothing. */
export type BookCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly share?: boolean; readonly bold?: boolean }
  | { readonly head: string };

export type BookSheet = {
  /** At most 31 characters, none of [ ] : * ? / \ (Excel's rule). */
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Rows at the top that stay in sight. */
  readonly stickyRows?: number;
};

function cellOf(cell: BookCell): Cell {
  if (cell === null) return null;
  if (typeof cell === "number") return { type: Number, value: cell, format: "#,##0" };
  // A text is a text, also where it begins like a formula.
  if (typeof cell === "string")
    return { type: String, value: cell, wrap: true, alignVertical: "top" };
  if ("head" in cell) {
    return {
      type: String,
      value: cell.head,
      fontWeight: "bold",
      backgroundColor: "#e6f0ec",
      wrap: true,
    };
  }
  return {
    type: "Formula",
    // As the file format has it: without the sign that begins it on screen.
    value: cell.formula.replace(/^=/, ""),
    format: cell.share ? "0.0%" : "#,##0",
    ...(cell.bold ? { fontWeight: "bold" } : {}),
  };
}

/** A workbook whose sums and shares are formulas; opens in Excel, WPS and LibreOffice. */
export async function xlsxOf(sheets: readonly BookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, widths, rows, stickyRows = 1 }) => ({
    sheet: name,
    stickyRowsCount: stickyRows,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.map(cellOf)) satisfies SheetData,
  }));
  return writeExcelFile(written).toBuffer();
}

/** A, B, … Z, AA: the name of a column by its place from 0. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}
