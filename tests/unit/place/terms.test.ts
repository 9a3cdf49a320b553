import { describe, expect, it } from "vitest";
import { effectiveSpan, isInForce, outgoingOf, overlapping } from "@/lib/place/rules/terms";

const march = { personId: "a", fromDay: "2026-03-01", toDay: "2026-03-31" };
const april = { personId: "b", fromDay: "2026-04-01", toDay: "2026-04-30" };

describe("who gives a venue away", () => {
  it("holds it on the day before, which may be somebody still to come", () => {
    const days = { fromDay: "2026-05-01", today: "2026-03-10" };
    expect(outgoingOf([march, april], days, "head")).toBe("b");
    expect(outgoingOf([march], { ...days, fromDay: "2026-03-20" }, "head")).toBe("a");
  });

  it("holds it today, where between there is nobody", () => {
    expect(outgoingOf([march], { fromDay: "2026-05-01", today: "2026-03-10" }, "head")).toBe("a");
  });

  it("is the head, where nobody takes turns; and nobody without one", () => {
    expect(outgoingOf([], { fromDay: "2026-05-01", today: "2026-03-10" }, "head")).toBe("head");
    const later = { fromDay: "2026-06-01", today: "2026-05-10" };
    expect(outgoingOf([march, april], later, null)).toBeNull();
  });
});

describe("terms", () => {
  it("overlap where one begins within the other, not where it only reaches in", () => {
    const wanted = { fromDay: "2026-03-20", toDay: "2026-04-01" };
    expect(overlapping([march, april], wanted)).toBe(april);
    expect(overlapping([march], wanted)).toBeUndefined();
    expect(overlapping([march], { fromDay: "2026-03-01", toDay: "2026-03-01" })).toBe(march);
    expect(overlapping([april], { fromDay: "2026-03-01", toDay: "2026-03-31" })).toBeUndefined();
  });

  it("hold on their first and last day, and for ever without one", () => {
    expect(isInForce(march, "2026-03-01")).toBe(true);
    expect(isInForce(march, "2026-03-31")).toBe(true);
    expect(isInForce(march, "2026-04-01")).toBe(false);
    expect(isInForce({ fromDay: "2026-03-01", toDay: null }, "2099-01-01")).toBe(true);
  });

  it("begin today where the second yes came late, and not at all where it came too late", () => {
    expect(effectiveSpan(march, "2026-02-20")).toEqual({
      fromDay: "2026-03-01",
      toDay: "2026-03-31",
    });
    expect(effectiveSpan(march, "2026-03-10")?.fromDay).toBe("2026-03-10");
    expect(effectiveSpan(march, "2026-03-31")?.fromDay).toBe("2026-03-31");
    expect(effectiveSpan(march, "2026-04-01")).toBeNull();
  });
});
