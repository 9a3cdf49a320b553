import { describe, expect, it } from "vitest";
import { partsOf } from "@/lib/insight/rules/tally-parts";

const parts = (from: string, to: string, months = true) =>
  partsOf({ from, to }, { months }).map((part) => `${part.grain} ${part.from}..${part.to}`);

describe("a period as it is read from the roll-ups", () => {
  it("is its whole months where it begins and ends with them", () => {
    expect(parts("2026-01-01", "2026-12-31")).toEqual(["month 2026-01-01..2026-12-01"]);
    expect(parts("2026-02-01", "2026-02-28")).toEqual(["month 2026-02-01..2026-02-01"]);
    expect(parts("2028-02-01", "2028-02-29")).toEqual(["month 2028-02-01..2028-02-01"]);
  });

  it("is the days before and after its whole months besides", () => {
    expect(parts("2026-01-15", "2026-04-02")).toEqual([
      "day 2026-01-15..2026-01-31",
      "month 2026-02-01..2026-03-01",
      "day 2026-04-01..2026-04-02",
    ]);
    expect(parts("2025-12-31", "2026-01-31")).toEqual([
      "day 2025-12-31..2025-12-31",
      "month 2026-01-01..2026-01-01",
    ]);
    expect(parts("2028-02-01", "2028-02-28")).toEqual(["day 2028-02-01..2028-02-28"]);
  });

  it("is days alone where no month is whole, or where days are asked for", () => {
    expect(parts("2026-01-02", "2026-02-27")).toEqual(["day 2026-01-02..2026-02-27"]);
    expect(parts("2026-03-05", "2026-03-05")).toEqual(["day 2026-03-05..2026-03-05"]);
    expect(parts("2026-01-01", "2026-12-31", false)).toEqual(["day 2026-01-01..2026-12-31"]);
  });
});
