import { describe, expect, it } from "vitest";
import { readTable } from "@/lib/core/csv-table";
import type { ChannelRow } from "@/lib/insight/model/channel-count";
import { lookAt, readChannelCounts } from "@/lib/insight/rules/channel-counts";

const now = new Date("2026-11-23T09:30:00+08:00");
const heading = "month,channel,kind,count,source";
const read = (...lines: readonly string[]) =>
  readChannelCounts(readTable(new TextEncoder().encode(lines.join("\n"))).table, now);
const faultsOf = (...lines: readonly string[]) =>
  read(...lines).faults.map(({ line, column, fault }) => `${line} ${column} ${fault}`);

describe("a file of monthly counts", () => {
  it("is read by codes and by Chinese names, its columns in any order", () => {
    const { rows, faults } = read(
      "source, kind ,count,Month,channel",
      "月报,petitions,5980,2022-08,petition",
      "月报,全部信访,0,2022-07,信访",
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { month: "2022-08", channel: "petition", kind: "petitions", count: 5980, source: "月报" },
      { month: "2022-07", channel: "petition", kind: "petitions", count: 0, source: "月报" },
    ]);
  });

  it("is refused whole, each fault with its line and column", () => {
    const found = faultsOf(
      heading,
      "2022-08,petition,petitions,10,月报",
      "2022-13,petition,petitions,10,月报",
      "2026-11,petition,petitions,10,月报",
      "2022-08,post,petitions,10,月报",
      "2022-08,petition,letters,10,月报",
      "2022-09,petition,petitions,-1,月报",
      "2022-09,petition,petitions,1.5,",
      "2022-08,petition,petitions,11,月报",
      "2022-08,petition,petitions",
    );
    expect(found).toEqual([
      "3 month month-shape",
      "4 month month-future",
      "5 channel channel-unknown",
      "6 kind kind-unknown",
      "7 count count-shape",
      "8 count count-shape",
      "8 source source-missing",
      "9 month row-twice",
      "10 row row-width",
    ]);
    expect(read(heading, "2022-08,petition,petitions,x,月报").rows).toEqual([]);
  });

  it("takes the month that ended yesterday, and not the one that runs", () => {
    const on = (day: string) =>
      readChannelCounts(
        readTable(new TextEncoder().encode(`${heading}\n2026-10,petition,topics,1,x`)).table,
        new Date(`${day}T00:00:00+08:00`),
      ).faults.length;
    expect(on("2026-10-31")).toBe(1);
    expect(on("2026-11-01")).toBe(0);
  });

  it("says what is missing in the heading, and that a heading alone is no file", () => {
    expect(faultsOf("month,channel,kind,count", "x")).toEqual(["1 source column-missing"]);
    expect(faultsOf("")).toHaveLength(5);
    expect(faultsOf(heading)).toEqual(["1 row no-rows"]);
  });

  it("keeps sources short and counts within what a column holds", () => {
    const source = "源".repeat(201);
    expect(faultsOf(heading, `2022-08,petition,topics,1,${source}`)).toEqual([
      "2 source source-long",
    ]);
    expect(faultsOf(heading, "2022-08,petition,topics,9999999999,月报")).toEqual([
      "2 count count-shape",
    ]);
  });

  it("is too long past 5,000 rows", () => {
    const rows = Array.from({ length: 5001 }, () => "2022-08,petition,topics,1,月报");
    expect(faultsOf(heading, ...rows)).toEqual(["5002 row rows-many"]);
  });
});

describe("what a row would do", () => {
  const row: ChannelRow = {
    month: "2022-08",
    channel: "petition",
    kind: "topics",
    count: 5,
    source: "a",
  };

  it("is new, known, or a change of what is known", () => {
    expect(lookAt([row], [])).toMatchObject([{ effect: "new", before: null }]);
    expect(lookAt([row], [row])).toMatchObject([{ effect: "known", before: 5 }]);
    expect(lookAt([{ ...row, count: 6 }], [row])).toMatchObject([{ effect: "changed", before: 5 }]);
    expect(lookAt([{ ...row, source: "b" }], [row])).toMatchObject([{ effect: "changed" }]);
    expect(lookAt([row], [{ ...row, kind: "talents" }])).toMatchObject([{ effect: "new" }]);
  });
});
