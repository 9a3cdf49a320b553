import { describe, expect, it } from "vitest";
import { atMost, baselineDays, judge, watchedDays } from "@/lib/problem/rules/measure";

describe("the days a problem is measured by", () => {
  it("are as many as wanted up to the day of the confirmation", () => {
    expect(baselineDays("2026-03-02", 60)).toEqual({ from: "2026-01-02", to: "2026-03-02" });
    expect(baselineDays("2026-03-02", 1)).toEqual({ from: "2026-03-02", to: "2026-03-02" });
  });
  it("are watched from the day after it was declared resolved", () => {
    expect(watchedDays("2026-03-02", 60)).toEqual({ from: "2026-03-03", to: "2026-05-01" });
  });
});

describe("whether a problem is solved", () => {
  const watched = watchedDays("2026-03-02", 60);
  const of = (baseline: number, after: number) => ({ baseline, after, watched, fallPercent: 50 });
  it("is known only after the last watched day", () => {
    expect(judge(of(12, 6), "2026-05-01")).toBe("watching");
    expect(judge(of(12, 6), "2026-05-02")).toBe("fallen");
  });
  it("is no as soon as more came than half of before", () => {
    expect(judge(of(12, 7), "2026-03-10")).toBe("relapsed");
    expect(judge(of(12, 7), "2026-06-10")).toBe("relapsed");
  });
  it("rounds what may come down, and lets nothing come where there was hardly anything", () => {
    expect(atMost(5, 50)).toBe(2);
    expect(atMost(1, 50)).toBe(0);
    expect(atMost(0, 50)).toBe(0);
    expect(judge(of(1, 1), "2026-03-10")).toBe("relapsed");
    expect(judge(of(0, 0), "2026-05-02")).toBe("fallen");
  });
  it("follows the district's own share", () => {
    expect(atMost(10, 80)).toBe(2);
    expect(atMost(10, 100)).toBe(0);
  });
});
