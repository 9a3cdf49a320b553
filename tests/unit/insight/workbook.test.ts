import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { columnName, xlsxOf } from "@/lib/core/documents/xlsx";
import { boardWorkbook } from "@/lib/insight/documents/workbook";
import { figureTable } from "@/lib/insight/model/figures";

const street = (name: string, raised: number, taken: number) => ({
  name,
  measures: { raised, taken, decided: raised, answered: taken },
});
const facts = {
  ...{ place: "西湖区", from: "2026-01-01", to: "2026-12-31", at: "2026-11-25T12:00:00+08:00" },
  places: [street("灵隐街道", 20, 15), street("北山街道", 8, 8)],
  departments: [street("区住建局", 28, 23)],
  months: [street("2026-11", 28, 23)],
  whole: { members: 298, "members-present": 39 },
};

const sheets = boardWorkbook(facts, "zh");
const formulaOf = (cell: unknown) => (cell as { formula?: string } | null)?.formula;

describe("the workbook of a dashboard", () => {
  it("has figures, places, departments, months and definitions", () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      ...["数字", "按地区", "按承办单位", "按月", "口径"],
    ]);
  });

  it("sums by formula over the rows above, and divides by formula, not below ten", () => {
    const places = sheets[1]?.rows ?? [];
    const total = places.at(-1) ?? [];
    const raised =
      places[0]?.findIndex((cell) => (cell as { head?: string })?.head === "提出的意见") ?? 0;
    expect(formulaOf(total[raised])).toBe(`=SUM(${columnName(raised)}2:${columnName(raised)}3)`);
    const rates = places[1]?.flatMap((cell) => formulaOf(cell) ?? []) ?? [];
    expect(rates.length).toBeGreaterThan(8);
    expect(rates.every((formula) => /^=IF\([A-Z]+2<10,"—",[A-Z]+2\/[A-Z]+2\)$/.test(formula))).toBe(
      true,
    );
  });

  it("holds no second number: each figure is the sum on the sheet of places", () => {
    const figures = sheets[0]?.rows.slice(3) ?? [];
    expect(figures).toHaveLength(Object.keys(figureTable).length);
    const adoption = figures.find((row) => row[0] === "采纳率") ?? [];
    expect(formulaOf(adoption[1])).toMatch(/^='按地区'![A-Z]+4$/);
    expect(formulaOf(adoption[3])).toMatch(/^=IF\(C\d+<10,"—",B\d+\/C\d+\)$/);
    expect(figures.find((row) => row[0] === "委员参与率")?.slice(1, 3)).toEqual([39, 298]);
  });

  it("is a workbook that can be opened, with its formulas as formulas and a text as a text", async () => {
    const evil = { ...facts, places: [street("=HYPERLINK(1)", 12, 3)] };
    const zip = await JSZip.loadAsync(await xlsxOf(boardWorkbook(evil, "zh")));
    const sheet = await zip.file("xl/worksheets/sheet2.xml")?.async("string");
    expect(sheet).toContain("<f>SUM(");
    expect(sheet).not.toContain("<f>HYPERLINK");
    const names = await zip.file("xl/workbook.xml")?.async("string");
    expect(names).toContain("口径");
  });

  it("names columns beyond Z", () => {
    expect([0, 25, 26, 51, 52, 701].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ"]);
  });
});
