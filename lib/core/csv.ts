/** A cell that a spreadsheet would run as a formula is shown as text. */
const formula = /^[=+\-@\t\r]/;

/** One line of a CSV file (RFC 4180) that spreadsheets read as it stands. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell ?? "");
    return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  });
  return `${quoted.join(",")}\r\n`;
}

/** What tells a spreadsheet that the file is UTF-8. */
export const byteOrderMark = "\uFEFF";
