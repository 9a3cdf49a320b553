import { describe, expect, it } from "vitest";
import { periodOf, periodsAt, quarter, wholeYear } from "@/lib/insight/rules/period";

const today = "2026-11-24";

describe("the period of a dashboard", () => {
  it("is this year where nothing is asked, or something that is no period", () => {
    const year = { key: "2026", from: "2026-01-01", to: "2026-12-31" };
    for (const asked of [{}, { period: "soon" }, { period: "1999" }, { from: "2026-02-30" }]) {
      expect(periodOf(asked, today)).toEqual(year);
    }
  });

  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2026Q1", "2026-01-01", "2026-03-31"],
    ["2026Q2", "2026-04-01", "2026-06-30"],
    ["2026Q3", "2026-07-01", "2026-09-30"],
    ["2026Q4", "2026-10-01", "2026-12-31"],
  ])("%s begins %s and ends %s", (period, from, to) => {
    expect(periodOf({ period }, today)).toEqual({ key: period, from, to });
  });

  it("is the chosen days, both of them, in their order", () => {
    const days = { from: "2022-08-01", to: "2022-08-31" };
    expect(periodOf({ ...days, period: "2025" }, today)).toEqual({ key: "days", ...days });
    expect(periodOf({ from: days.to, to: days.from }, today).key).toBe("2026");
    expect(periodOf({ from: days.from }, today).key).toBe("2026");
  });

  it("can be this year, last year and the quarters that have begun", () => {
    const keys = periodsAt("2026-05-01").map((each) => each.key);
    expect(keys).toEqual([
      ...["2026", "2026Q1", "2026Q2"],
      ...["2025", "2025Q1", "2025Q2", "2025Q3", "2025Q4"],
    ]);
  });

  it("has quarters that make up the year without a gap", () => {
    expect(quarter(2024, 1).to).toBe("2024-03-31");
    expect(wholeYear(2024).from).toBe(quarter(2024, 1).from);
    expect(wholeYear(2024).to).toBe(quarter(2024, 4).to);
  });
});
