import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { handledSorts, handledViews } from "@/lib/suggestion/model/handling-list";
import { handledParts } from "@/lib/suggestion/policy";
import {
  daysOfYear,
  sortIn,
  sortsOf,
  viewAtFirst,
  yearsSince,
} from "@/lib/suggestion/rules/handling-list";

const now = new Date("2026-11-26T02:00:00Z");

describe("how a department's list begins", () => {
  it("with what is to do; where words are looked for, with everything", () => {
    expect([viewAtFirst(undefined), viewAtFirst(""), viewAtFirst("电梯")]).toEqual([
      ...["todo", "todo", "all"],
    ]);
  });

  it.each(handledViews)(
    "%s has an order of its own, and takes only those it can be read in",
    (view) => {
      const [first] = sortsOf(view);
      expect(sortIn(view, undefined)).toBe(first);
      for (const sort of handledSorts) {
        expect(sortIn(view, sort)).toBe(sortsOf(view).includes(sort) ? sort : first);
      }
    },
  );

  it("what has ended is read by its day, what is open by what is due", () => {
    expect(sortIn("ended", "due")).toBe("newest");
    expect(sortIn("todo", undefined)).toBe("due");
    expect(sortIn("all", undefined)).toBe("newest");
  });
});

describe("the years to choose from", () => {
  it("go from this one back to the first, by the day in Shanghai", () => {
    expect(yearsSince(new Date("2024-12-31T15:59:59Z"), now)).toEqual([2026, 2025, 2024]);
    expect(yearsSince(new Date("2024-12-31T16:00:00Z"), now)).toEqual([2026, 2025]);
    expect(yearsSince(now, now)).toEqual([2026]);
    expect(yearsSince(null, now)).toEqual([]);
    expect(yearsSince(new Date("2027-03-01T00:00:00Z"), now)).toEqual([2026]);
  });

  it("have a first and a last day", () => {
    expect(daysOfYear(2026)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  });
});

describe("what a department's grants reach", () => {
  const grant = (role: string, departmentId?: string) => ({
    id: role,
    role,
    scope: "330106",
    departmentId,
  });
  const parts = (...grants: readonly object[]) =>
    handledParts({ kind: "person", id: "p", grants } as unknown as Actor);

  it("is the department that each names, with its scope; its lead signs", () => {
    expect(parts(grant("handler", "a"), grant("department-lead", "b"))).toEqual([
      { departmentId: "a", scope: "330106", signs: false },
      { departmentId: "b", scope: "330106", signs: true },
    ]);
  });

  it("is nothing without a department, and nothing for other roles", () => {
    expect(parts(grant("handler"), grant("staff", "a"), grant("firm-contact", "a"))).toEqual([]);
  });
});
