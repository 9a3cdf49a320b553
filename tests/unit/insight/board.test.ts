import { describe, expect, it } from "vitest";
import { boardDefinitions, boardLabels, measureTitles } from "@/lib/insight/copy/board";
import { partsBelow, partsOf } from "@/lib/insight/model/asked";
import { type AnyFigureKey, dimensions } from "@/lib/insight/model/board";
import { funnelOf } from "@/lib/insight/model/chain";
import {
  boardFigure,
  changeOf,
  figureTable,
  knownIn,
  measures,
  mergedMeasures,
  rankedBy,
  shareOf,
  shownBy,
  sourceOf,
} from "@/lib/insight/model/figures";
import { depthBetween, depthOf, heatMonths, heatSpan, heatWeeks } from "@/lib/insight/model/heat";
import { classesOf, lengthsOf, percentileOf } from "@/lib/insight/model/lengths";
import { monthEnd, monthsEarlier, otherPeriod, untilToday } from "@/lib/insight/model/span";
import { readBoardAsked } from "@/lib/insight/rules/asked";

const days = (...list: number[]) => list.map((each) => ({ days: each, count: 1 }));

describe("lengths of time", () => {
  it("are by nearest rank over whole days", () => {
    expect(percentileOf(days(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 50)).toBe(5);
    expect(percentileOf(days(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 90)).toBe(9);
    expect(percentileOf(days(1, 2, 3), 50)).toBe(2);
    expect(
      percentileOf(
        [
          { days: 4, count: 99 },
          { days: 0, count: 1 },
        ],
        50,
      ),
    ).toBe(4);
    expect(percentileOf(days(7), 90)).toBe(7);
    expect(percentileOf([{ days: 3, count: 0 }], 50)).toBeNull();
  });

  it("are none where nothing was counted", () => {
    expect(lengthsOf([])).toEqual({ count: 0, median: null, ninetieth: null });
  });

  it("fall into one class each", () => {
    const classes = classesOf(days(0, 1, 2, 3, 90, 400));
    expect(classes.map((each) => each.count)).toEqual([1, 2, 1, 0, 0, 0, 0, 2]);
    expect(classes.at(-1)).toMatchObject({ from: 90, to: null });
  });
});

describe("the other period", () => {
  const at = (from: string, to: string, by: "before" | "year", today = "2027-06-30") =>
    otherPeriod({ from, to }, by, today);

  it("is the quarter before a quarter, also over the year's end", () => {
    expect(at("2026-04-01", "2026-06-30", "before")).toEqual({
      from: "2026-01-01",
      to: "2026-03-31",
    });
    expect(at("2026-01-01", "2026-03-31", "before")).toEqual({
      from: "2025-10-01",
      to: "2025-12-31",
    });
  });

  it("is the whole month before a month, whatever its length", () => {
    expect(at("2026-03-01", "2026-03-31", "before")).toEqual({
      from: "2026-02-01",
      to: "2026-02-28",
    });
  });

  it("is as many days as have come of a period that runs", () => {
    const today = "2026-11-25";
    expect(at("2026-01-01", "2026-12-31", "before", today)).toEqual({
      ...{ from: "2025-01-01", to: "2025-11-25" },
    });
    expect(at("2026-01-01", "2026-12-31", "year", today)).toEqual({
      ...{ from: "2025-01-01", to: "2025-11-25" },
    });
  });

  it("never reaches into a longer month of the period itself", () => {
    expect(at("2026-03-01", "2026-03-31", "before", "2026-03-30")).toEqual({
      ...{ from: "2026-02-01", to: "2026-02-28" },
    });
  });

  it("is as many days right before days that are no whole months", () => {
    expect(at("2026-03-05", "2026-03-14", "before")).toEqual({
      from: "2026-02-23",
      to: "2026-03-04",
    });
    expect(at("2024-02-29", "2024-02-29", "year")).toEqual({
      from: "2023-02-28",
      to: "2023-02-28",
    });
  });

  it("goes back as many years as the period is long", () => {
    expect(at("2025-01-01", "2026-12-31", "year")).toEqual({
      from: "2023-01-01",
      to: "2024-12-31",
    });
  });

  it("knows the ends of months", () => {
    expect(monthEnd("2024-02")).toBe("2024-02-29");
    expect(monthEnd("2026-12")).toBe("2026-12-31");
    expect(monthsEarlier("2026-01-31", 2)).toBe("2025-11-30");
  });

  it("ends today where the period runs, and stays where it lies ahead", () => {
    expect(untilToday({ from: "2026-01-01", to: "2026-12-31" }, "2026-05-01").to).toBe(
      "2026-05-01",
    );
    expect(untilToday({ from: "2027-01-01", to: "2027-12-31" }, "2026-05-01").to).toBe(
      "2027-12-31",
    );
  });
});

describe("figures", () => {
  it("each have a label, a definition, and measures of one kind of record", () => {
    for (const key of Object.keys(figureTable) as AnyFigureKey[]) {
      expect(boardLabels[key].zh.length * boardDefinitions[key].en.length).toBeGreaterThan(0);
      const { of, all } = figureTable[key];
      if (all) expect(sourceOf(all), key).toBe(sourceOf(of));
    }
    for (const measure of measures) expect(measureTitles[measure].zh).not.toBe("");
  });

  it("are shown only in dimensions that know their records", () => {
    for (const by of dimensions) {
      for (const key of shownBy[by]) expect(knownIn[by]).toContain(sourceOf(figureTable[key].of));
    }
  });

  it("are no share of fewer than ten, and no change where one side is none", () => {
    const of = (value: number, all: number) =>
      boardFigure("adoption-rate", { taken: value, raised: all });
    expect(shareOf(of(9, 9))).toBeNull();
    expect(shareOf(of(5, 10))).toBe(0.5);
    expect(changeOf(of(6, 10), of(5, 10))).toBe(10);
    expect(changeOf(of(6, 10), of(5, 9))).toBeNull();
    expect(shareOf(boardFigure("complaints", { received: 40 }))).toBeNull();
  });

  it("rank by the share, and leave the few unranked and merged", () => {
    const row = (key: string, taken: number, raised: number) => ({
      key,
      measures: { taken, raised },
    });
    const rows = [row("a", 5, 20), row("b", 9, 10), row("c", 9, 9), row("d", 0, 0)];
    const { ranked, few } = rankedBy(rows, "adoption-rate", "street");
    expect(ranked.map((each) => each.key)).toEqual(["b", "a"]);
    expect(few.map((each) => each.key)).toEqual(["c", "d"]);
    expect(mergedMeasures(few)).toEqual({ taken: 9, raised: 9 });
    expect(rankedBy(rows, "adoption-rate", "month").ranked.map((each) => each.key)).toEqual([
      ...["a", "b", "c", "d"],
    ]);
  });
});

describe("the funnel", () => {
  it("sets every step beside the first of its own kind", () => {
    const steps = funnelOf("suggestion", { raised: 12, taken: 8, answered: 6, "kept-word": 1 });
    expect(steps.map(({ value, of }) => [value, of])).toEqual([
      ...[
        [12, 12],
        [8, 12],
        [6, 12],
        [1, 12],
      ],
    ]);
    expect(funnelOf("complaint", {}).every((step) => step.of === 0)).toBe(true);
  });
});

describe("the calendar", () => {
  it("begins its weeks on Monday and leaves out what lies outside", () => {
    const weeks = heatWeeks(
      [
        { day: "2026-11-25", count: 4 },
        { day: "2026-11-24", count: 1 },
      ],
      "2026-11-24",
      "2026-12-01",
    );
    expect(weeks).toHaveLength(2);
    expect(weeks[0]?.map((cell) => cell?.depth ?? null)).toEqual([null, 1, 4, 0, 0, 0, 0]);
    expect(weeks[1]?.map((cell) => cell?.day ?? null).slice(0, 3)).toEqual([
      ...["2026-11-30", "2026-12-01", null],
    ]);
  });

  it("draws at most 53 weeks, the last ones", () => {
    expect(heatSpan("2026-01-01", "2026-12-31").from).toBe("2026-01-01");
    expect(heatSpan("2020-01-01", "2026-12-31").from).toBe("2025-12-26");
  });

  it("is as dark as its share of the most, and white only where there is nothing", () => {
    expect([0, 1, 5, 10].map((value) => depthOf(value, 10))).toEqual([0, 1, 2, 4]);
    expect(depthOf(0, 0)).toBe(0);
    expect([60, 65, 70, 80].map((share) => depthBetween(share, 60, 80))).toEqual([1, 2, 3, 4]);
    expect(depthBetween(70, 70, 70)).toBe(4);
  });

  it("is a table of months as well", () => {
    const months = heatMonths([
      { day: "2026-11-24", count: 2 },
      { day: "2026-11-25", count: 1 },
      { day: "2026-12-01", count: 0 },
    ]);
    expect(months).toMatchObject([{ month: "2026-11", count: 3 }]);
  });
});

describe("the address of a dashboard", () => {
  const today = "2026-11-25";
  const read = (params: Record<string, string>) => readBoardAsked(params, "330106", today);

  it("is the home district and this year where nothing is asked", () => {
    expect(read({})).toEqual({
      scope: "330106",
      period: { key: "2026", from: "2026-01-01", to: "2026-12-31" },
    });
  });

  it("takes any scope, and leaves out what means nothing", () => {
    expect(read({ scope: "3301" }).scope).toBe("3301");
    expect(read({ scope: "330106012006" }).scope).toBe("330106012006");
    expect(read({ scope: "1; DROP" }).scope).toBe("330106");
    expect(read({ compare: "ever", by: "colour" })).toEqual(read({}));
  });

  it("narrows to one thing, the first of several", () => {
    expect(read({ campaign: "m", department: "ZJ" }).narrow).toEqual({
      by: "department",
      key: "ZJ",
    });
  });

  it("is written in one way only", () => {
    const asked = read({
      scope: "330106",
      from: "2026-02-01",
      to: "2026-02-28",
      firm: "f",
      compare: "year",
    });
    const parts = partsOf(asked, "330106");
    expect(parts).toMatchObject({
      scope: undefined,
      from: "2026-02-01",
      firm: "f",
      compare: "year",
    });
    expect(readBoardAsked({ ...parts }, "330106", today)).toEqual(asked);
  });

  it("knows what lies one step below", () => {
    expect(["33", "3301", "330106", "330106012", "330106012006"].map(partsBelow)).toEqual([
      ...["district", "district", "street", "community", "community"],
    ]);
  });
});
