import { describe, expect, it } from "vitest";
import { definitions, figureLabels } from "@/lib/insight/copy";
import { type Counts, figureKeys, type SuggestionCell } from "@/lib/insight/model";
import {
  figureOf,
  figuresOf,
  matrixOf,
  mergedRow,
  streetsOf,
  trendOf,
} from "@/lib/insight/rules/figures";

const cell = (more: Partial<SuggestionCell>): SuggestionCell => ({
  ...{ street: "330106012", month: "2022-08", adoption: "pending", resolution: null, count: 1 },
  ...more,
});

/** The property-service month of 2022 (product.md). */
const month2022: Counts = {
  suggestions: [
    cell({ adoption: "adopted", resolution: "A", count: 391 }),
    cell({ adoption: "partly-adopted", resolution: "B", count: 93 }),
    cell({ adoption: "for-reference", resolution: "C", count: 78 }),
    cell({ adoption: "not-adopted", resolution: "D", count: 64 }),
    cell({ adoption: "pending", count: 47 }),
  ],
  complaints: 4525,
  responses: { due: 200, kept: 196 },
  answers: { valid: 50, solved: 44, content: 45 },
  problems: { confirmed: 120, solved: 95 },
  consultations: { held: 137, members: 433, residents: 14000 },
  lookBacks: { concluded: 371, due: 362, kept: 302 },
};

describe("headline figures", () => {
  const figures = figuresOf(month2022);
  const fraction = (key: (typeof figureKeys)[number]) => {
    const { numerator, denominator } = figureOf(figures, key);
    return `${numerator} / ${denominator}`;
  };

  it("are all there, each with a label and a definition", () => {
    expect(figures.map((figure) => figure.key)).toEqual([...figureKeys]);
    for (const key of figureKeys) expect(figureLabels[key].zh && definitions[key].en).toBeTruthy();
  });

  it("give the report's figures from its records", () => {
    expect(fraction("adoption-rate")).toBe("484 / 673");
    expect(figureOf(figures, "adoption-rate").value).toBeCloseTo(0.719, 3);
    expect(fraction("adoption-rate-decided")).toBe("484 / 626");
    expect(fraction("adopted-alone")).toBe("391 / 673");
    expect(fraction("answered")).toBe("626 / 673");
    expect(figureOf(figures, "problems-solved").value).toBe(95);
    expect(figureOf(figures, "member-attendances").value).toBe(433);
  });

  it("leave changed circumstances out of what was to be kept", () => {
    expect(fraction("promises-kept")).toBe("302 / 362");
    expect(figureOf(figures, "looked-back").value).toBe(371);
  });

  it("divide what reporters said by those who answered", () => {
    expect(fraction("solved-rate")).toBe("44 / 50");
    expect(fraction("satisfaction-rate")).toBe("45 / 50");
  });

  it("keep 0 of 0 as such", () => {
    const empty = figuresOf({ ...month2022, suggestions: [] });
    expect(figureOf(empty, "adoption-rate")).toMatchObject({ value: 0, denominator: 0 });
  });
});

describe("streets", () => {
  const cells = [
    cell({ street: "a", adoption: "adopted", count: 6 }),
    cell({ street: "a", adoption: "pending", count: 4 }),
    cell({ street: "b", adoption: "partly-adopted", count: 9 }),
    cell({ street: "b", adoption: "not-adopted", count: 1 }),
    cell({ street: "c", adoption: "adopted", count: 9 }),
  ];

  it("are ranked by their rate; those with fewer than ten, or none, are not", () => {
    const { ranked, merged } = streetsOf(cells, ["a", "b", "c", "d"]);
    expect(ranked.map((row) => row.street)).toEqual(["b", "a"]);
    expect(merged.map((row) => row.street)).toEqual(["c", "d"]);
  });

  it("that are merged add up", () => {
    const { merged } = streetsOf(cells, ["a", "b", "c", "d"], 11);
    expect(mergedRow(merged)).toMatchObject({ raised: 29, by: { adopted: 15, pending: 4 } });
  });
});

describe("two axes", () => {
  it("are counted apart; what has no result yet is a column of its own", () => {
    const counts = matrixOf(month2022.suggestions);
    expect(counts.adopted).toEqual({ A: 391 });
    expect(counts.pending).toEqual({ none: 47 });
  });
});

describe("months", () => {
  it("are all there, also without a suggestion, and none lies after today", () => {
    const cells = [
      cell({ month: "2025-12", adoption: "adopted", count: 3 }),
      cell({ month: "2025-12", adoption: "pending", count: 1 }),
    ];
    const days = { from: "2025-11-10", to: "2026-12-31" };
    expect(trendOf(cells, days, "2026-01-15")).toEqual([
      { month: "2025-11", raised: 0, adopted: 0 },
      { month: "2025-12", raised: 4, adopted: 3 },
      { month: "2026-01", raised: 0, adopted: 0 },
    ]);
  });
});
