import { describe, expect, it } from "vitest";
import type { Figure, SuggestionCell } from "@/lib/insight/model";
import { changeOf, monthlyStreets } from "@/lib/insight/rules/monthly";

const plain = (value: number): Figure => ({
  ...{ key: "suggestions", value, numerator: null, denominator: null },
});
const share = (numerator: number, denominator: number): Figure => ({
  ...{ key: "adoption-rate", value: denominator === 0 ? 0 : numerator / denominator },
  ...{ numerator, denominator },
});

describe("how a figure changed", () => {
  it("is a difference for a count", () => {
    expect(changeOf(plain(5), plain(3))).toEqual({ kind: "more", by: 2 });
    expect(changeOf(plain(3), plain(5))).toEqual({ kind: "less", by: 2 });
    expect(changeOf(plain(0), plain(0))).toEqual({ kind: "same" });
  });

  it("is in points for a share", () => {
    expect(changeOf(share(18, 25), share(17, 25))).toEqual({ kind: "points-up", by: 4 });
    expect(changeOf(share(10, 20), share(15, 20))).toEqual({ kind: "points-down", by: 25 });
    expect(changeOf(share(5, 10), share(10, 20))).toEqual({ kind: "same" });
  });

  it("is not told for a share of fewer than ten, on either side", () => {
    expect(changeOf(share(9, 9), share(10, 20))).toEqual({ kind: "none" });
    expect(changeOf(share(10, 20), share(9, 9))).toEqual({ kind: "none" });
    expect(changeOf(share(0, 0), share(0, 0))).toEqual({ kind: "none" });
  });
});

describe("streets in the report", () => {
  const cell = (street: string, adoption: string, count: number): SuggestionCell => ({
    ...{ street, month: "2026-10", adoption, resolution: null, count },
  });
  const streets = ["甲", "乙", "丙", "丁"].map((name, n) => ({ code: `33010600${n}`, name }));

  it("stand by their rate, the small ones together and named in the last line", () => {
    const lines = monthlyStreets(
      [
        cell("330106000", "adopted", 5),
        cell("330106000", "not-adopted", 5),
        cell("330106001", "adopted", 6),
        cell("330106001", "partly-adopted", 3),
        cell("330106001", "pending", 1),
        cell("330106002", "adopted", 9),
      ],
      streets,
    );
    expect(lines).toEqual([
      { name: "乙", merged: false, raised: 10, adopted: 9, partly: 3, pending: 1 },
      { name: "甲", merged: false, raised: 10, adopted: 5, partly: 0, pending: 0 },
      { name: "丙、丁", merged: true, raised: 9, adopted: 9, partly: 0, pending: 0 },
    ]);
  });

  it("are no table in the report of one street", () => {
    expect(monthlyStreets([cell("330106000", "adopted", 5)], [])).toEqual([]);
  });
});
