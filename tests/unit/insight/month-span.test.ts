import { describe, expect, it } from "vitest";
import {
  lastMonth,
  monthBefore,
  monthsOf,
  readMonth,
  yearBefore,
} from "@/lib/insight/rules/month-span";

const today = "2026-11-23";
const read = (month: string) => {
  const span = readMonth(month, today);
  if (!span) throw new Error(`no month ${month}`);
  return span;
};

describe("a month", () => {
  it("is read from its key, with its first and last day", () => {
    expect(read("2026-10")).toEqual({ month: "2026-10", from: "2026-10-01", to: "2026-10-31" });
    expect(read("2024-02").to).toBe("2024-02-29");
    expect(read("2026-02").to).toBe("2026-02-28");
    expect(read("2025-12").to).toBe("2025-12-31");
  });

  it("is none where it is misspelt or has not begun", () => {
    for (const typed of ["2026-13", "2026-1", "1999-01", "2026-00", "", "2026-12", "x2026-10"]) {
      expect(readMonth(typed, today), typed).toBeUndefined();
    }
    expect(readMonth(undefined, today)).toBeUndefined();
    expect(readMonth("2026-11", today)?.from).toBe("2026-11-01");
    expect(readMonth("2026-12", "2026-12-01")?.to).toBe("2026-12-31");
  });

  it("has one before it and one a year before, over the turn of the year", () => {
    expect(monthBefore(read("2026-01")).month).toBe("2025-12");
    expect(monthBefore(read("2026-03"))).toMatchObject({ month: "2026-02", to: "2026-02-28" });
    expect(yearBefore(read("2025-02"))).toMatchObject({ month: "2024-02", to: "2024-02-29" });
  });

  it("comes in a year as far as the year has come, the latest first", () => {
    expect(
      monthsOf(2026, today)
        .map((span) => span.month)
        .slice(0, 2),
    ).toEqual(["2026-11", "2026-10"]);
    expect(monthsOf(2025, today)).toHaveLength(12);
    expect(monthsOf(2027, today)).toEqual([]);
    expect(lastMonth("2026-01-05").month).toBe("2025-12");
  });
});
