import { describe, expect, it } from "vitest";
import { readImport, readMoment, requiredColumns } from "@/lib/complaint/rules/import-rows";
import { readTable } from "@/lib/core/csv-table";

const now = new Date("2026-03-02T02:00:00Z");
const heading = requiredColumns.join(",");
const good = "1,u,题目,2019/11/22 16:54:42,正文够长,0,,,";

function read(csv: string | Uint8Array) {
  const { table, fault } = readTable(typeof csv === "string" ? Buffer.from(csv) : csv);
  return fault ? { rows: [], faults: [fault] } : readImport(table, now);
}

describe("moments", () => {
  it.each([
    ["2019/11/22 16:54:42", "2019-11-22T08:54:42.000Z"],
    ["2019/8/1 7:20:31", "2019-07-31T23:20:31.000Z"],
    ["2019-08-01T07:20", "2019-07-31T23:20:00.000Z"],
    ["2019-08-01T07:20:31Z", "2019-08-01T07:20:31.000Z"],
    ["2019-08-01", "2019-07-31T16:00:00.000Z"],
  ])("%s is read by the clock of Shanghai", (text, iso) => {
    expect(readMoment(text)?.toISOString()).toBe(iso);
  });
  it.each(["", "yesterday", "2019/13/01", "2019-02-30 10:00", "2019/11/22 25:00:00"])(
    "%j is none",
    (text) => expect(readMoment(text)).toBeUndefined(),
  );
});

describe("a table of complaints", () => {
  it("comes in any order of columns, with or without a mark", () => {
    const reversed = [...requiredColumns].reverse().join(",");
    const row = good.split(",").reverse().join(",");
    for (const mark of ["", "\uFEFF"]) {
      const { rows, faults } = read(`${mark}${reversed}\n${row}\n`);
      expect(faults).toEqual([]);
      expect(rows[0]).toMatchObject({ externalId: "1", title: "题目", reply: null, line: 2 });
    }
  });

  it("is read as GB18030 where it is no UTF-8", async () => {
    const { default: iconv } = await import("iconv-lite");
    const { rows } = read(iconv.encode(`${heading}\n${good}\n`, "gb18030"));
    expect(rows[0]?.body).toBe("正文够长");
  });

  it("names line, field and reason of everything that is wrong", () => {
    const bad = [
      heading,
      good,
      '2,u,"题\n目",not a day,正文,0,0,,',
      ",u,题目,2019/1/1,,0,0,,",
      "1,u,题目,2019/1/1,正文,0,0,,",
      "5,u,题目,2019/1/1,正文,0,0,答复,",
      "6,u,题目,2019/1/1",
      "7,u,题目,2031/1/1,正文,0,0,,",
    ].join("\n");
    const { faults } = read(bad);
    expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual([
      "3 submitted_at",
      "5 id",
      "5 body",
      "6 id",
      "7 replied_at",
      "8 row",
      "9 submitted_at",
    ]);
  });

  it("names the columns that are missing", () => {
    const { faults } = read("id,title\n1,题目\n");
    expect(faults).toHaveLength(requiredColumns.length - 2);
    expect(faults[0]).toEqual({ line: 1, field: "user", reason: "this column is missing" });
  });

  it("names the line of a quote that never ends", () => {
    const { faults } = read(`${heading}\n${good}\n2,u,"题目,2019/1/1,正文\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ field: "row" });
  });
});
