import { CsvError, parse } from "csv-parse/sync";
import iconv from "iconv-lite";

/** A row of a file with the line it begins on. */
export type TableRow = { readonly line: number; readonly fields: readonly string[] };
/** What is wrong in a file, where. */
export type Fault = { readonly line: number; readonly field: string; readonly reason: string };

/** UTF-8 with or without a mark; what is no UTF-8 is read as GB18030. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), "gb18030");
  }
}

type Parsed = { record: string[]; info: { lines: number } };

/** Rows with the line each begins on, or where the quotes do not fit. */
export function readTable(bytes: Uint8Array): { table: TableRow[]; fault?: Fault } {
  try {
    const parsed = parse(decodeTable(bytes), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
    let line = 1;
    const table = parsed.map(({ record, info }) => {
      const row = { line, fields: record };
      line = info.lines + 1;
      return row;
    });
    return { table };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : 1;
    return { table: [], fault: { line, field: "row", reason: error.message } };
  }
}
