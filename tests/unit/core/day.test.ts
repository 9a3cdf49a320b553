import { describe, expect, it } from "vitest";
import {
  addDays,
  dayOf,
  daysBetween,
  endOfDay,
  isoInShanghai,
  isWeekend,
  startOfDay,
  weekday,
} from "@/lib/core/day";

describe("a day in Asia/Shanghai", () => {
  it.each([
    ["2026-02-13T15:59:59.999Z", "2026-02-13"],
    ["2026-02-13T16:00:00Z", "2026-02-14"],
    ["2026-12-31T23:59:59+08:00", "2026-12-31"],
    ["2024-02-29T08:00:00+08:00", "2024-02-29"],
  ])("%s falls on %s", (at, day) => expect(dayOf(new Date(at))).toBe(day));

  it("begins at midnight and ends one second before the next", () => {
    expect(isoInShanghai(startOfDay("2026-02-28"))).toBe("2026-02-28T00:00:00+08:00");
    expect(isoInShanghai(endOfDay("2026-02-28"))).toBe("2026-02-28T23:59:59+08:00");
  });

  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-05-31", 0, "2026-05-31"],
  ])("%s and %i days is %s", (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
  });

  it("knows the weekday and the weekend", () => {
    expect(weekday("2026-11-23")).toBe(1);
    expect(weekday("2026-11-29")).toBe(7);
    expect(["2026-11-27", "2026-11-28", "2026-11-29"].map(isWeekend)).toEqual([false, true, true]);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "today", ""])("refuses %j", (day) => {
    expect(() => startOfDay(day)).toThrow(RangeError);
  });
});
