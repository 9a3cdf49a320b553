import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/day";
import { hasHolidayData, isRestDay } from "@/lib/core/holidays";

function calendarOf(first: string, days: number): string {
  const each = Array.from({ length: days }, (_, index) => addDays(first, index));
  return each.map((day) => (isRestDay(day) ? "-" : "w")).join("");
}

describe("rest days by the State Council's notice", () => {
  // Monday 9 February to Sunday 1 March 2026: both 14 and 28 February are worked.
  it("knows the Spring Festival of 2026", () => {
    expect(calendarOf("2026-02-09", 21)).toBe("wwwwww-" + "-------" + "-wwwww-");
  });

  // Sunday 20 September to Sunday 11 October 2026: 中秋 to the 27th, 国庆 to the 7th.
  it("knows the National Day of 2026", () => {
    expect(calendarOf("2026-09-20", 22)).toBe("wwwww--" + "-www---" + "----www-");
  });

  it("knows weekends only where holidays are left out", () => {
    expect(isRestDay("2026-02-16", { holidays: false })).toBe(false);
    expect(isRestDay("2026-02-14", { holidays: false })).toBe(true);
  });

  it("lets staff's own entries win", () => {
    const overrides = new Map([
      ["2026-02-14", false],
      ["2026-02-16", true],
    ]);
    expect(isRestDay("2026-02-14", { overrides })).toBe(true);
    expect(isRestDay("2026-02-16", { overrides })).toBe(false);
  });

  it("rests on what the law fixes by date in a year without a notice", () => {
    expect(isRestDay("2027-01-01")).toBe(true);
    expect(isRestDay("2027-10-01")).toBe(true);
    expect(isRestDay("2027-01-04")).toBe(false);
    expect(isRestDay("2027-02-08")).toBe(false);
  });
});

describe("whether a year's notice is known", () => {
  it("is for 2026 and is not for 2027", () => {
    expect(hasHolidayData(2026)).toBe(true);
    expect(hasHolidayData(2027)).toBe(false);
  });

  it("is once staff entered a rest day of that year", () => {
    expect(hasHolidayData(2027, new Map([["2027-02-05", false]]))).toBe(true);
    expect(hasHolidayData(2027, new Map([["2027-02-06", true]]))).toBe(false);
    expect(hasHolidayData(2027, new Map([["2028-01-03", false]]))).toBe(false);
  });
});
