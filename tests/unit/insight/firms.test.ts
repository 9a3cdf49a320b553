import { describe, expect, it } from "vitest";
import type { FirmRecord, FirmThing } from "@/lib/insight/model/firm";
import { rankFirms } from "@/lib/insight/rules/firms";

const none = { all: 0, good: 0 };

function firm(code: string, of: Partial<Record<FirmThing, readonly [number, number]>>): FirmRecord {
  const given = Object.entries(of).map(([key, [good, all]]) => [key, { good, all }]);
  const empty = { complaints: none, replies: none, problems: none, suggestions: none, looks: none };
  return {
    ...{ code, name: code, invented: true, compounds: 1, streets: [], waiting: 0, days: null },
    counts: { ...empty, ...Object.fromEntries(given) },
  };
}

const order = (rows: readonly { code: string; rank: number | null }[]) =>
  rows.map(({ code, rank }) => `${code} ${rank ?? "-"}`);

describe("the order of property firms", () => {
  it("is that of their codes unless another is asked for", () => {
    const rows = [firm("b", { complaints: [0, 40] }), firm("a", {})];
    expect(order(rankFirms(rows))).toEqual(["a -", "b -"]);
  });

  it("ranks by the share, best first, and gives equals one place", () => {
    const rows = [
      firm("a", { replies: [5, 10] }),
      firm("b", { replies: [20, 20] }),
      firm("c", { replies: [10, 20] }),
      firm("d", { replies: [1, 11] }),
    ];
    expect(order(rankFirms(rows, "replies"))).toEqual(["b 1", "a 2", "c 2", "d 4"]);
  });

  it("ranks complaints by their number", () => {
    const rows = [firm("a", { complaints: [10, 12] }), firm("b", { complaints: [0, 30] })];
    expect(order(rankFirms(rows, "complaints"))).toEqual(["b 1", "a 2"]);
  });

  it("does not rank fewer than ten cases, however good", () => {
    const rows = [firm("a", { looks: [9, 9] }), firm("b", { looks: [1, 10] }), firm("c", {})];
    expect(order(rankFirms(rows, "looks"))).toEqual(["b 1", "a -", "c -"]);
  });
});
