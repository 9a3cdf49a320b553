import { expect, it } from "vitest";
import { csvLine } from "@/lib/core/csv";

it("a line of a file is quoted, and what a spreadsheet would run is text", () => {
  expect(csvLine(["甲", 'a "b"', null, 3])).toBe('"甲","a ""b""","","3"\r\n');
  for (const cell of ["=1+1", "+1", "-1", "@x", "\tx"]) {
    expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
  }
});
