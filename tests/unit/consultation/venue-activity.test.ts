import { describe, expect, it } from "vitest";
import { dueBy, ofPace, paceOf, yearlyMinimum } from "@/lib/consultation/rules/venue-activity";

const rules = { hall: 2, station: 1, studioQuarter: 1, sleepingDays: 180 };
const today = "2026-07-10";
const on = (kind: string, held: number, lastDay: string | null, day = today) =>
  paceOf(kind, { held, lastDay }, rules, day);

describe("what a year asks", () => {
  it("of halls, stations and studios, and of an information point nothing", () => {
    expect(["hall", "station", "studio"].map((kind) => yearlyMinimum(kind, rules))).toEqual([
      2, 1, 4,
    ]);
    expect(yearlyMinimum("info-point", rules)).toBeNull();
    expect(on("info-point", 0, null)).toBeNull();
  });

  it("falls due with the year, to the nearest whole one", () => {
    expect(dueBy(2, "2026-01-01")).toBe(0);
    expect(dueBy(2, "2026-04-02")).toBe(1);
    expect(dueBy(2, "2026-12-31")).toBe(2);
    expect(dueBy(1, "2026-07-01")).toBe(0);
    expect(dueBy(1, "2026-07-03")).toBe(1);
    expect(dueBy(4, "2024-12-31")).toBe(4);
    expect(dueBy(0, "2026-12-31")).toBe(0);
  });
});

describe("a venue", () => {
  it("sleeps after more than 180 days, and where it never held any", () => {
    expect(on("hall", 1, "2026-01-11")).toBe("on-pace");
    expect(on("hall", 1, "2026-01-10")).toBe("sleeping");
    expect(on("station", 0, null)).toBe("sleeping");
  });

  it("is behind with fewer than the year asks by now", () => {
    expect(on("hall", 0, "2026-02-01")).toBe("behind");
    expect(on("studio", 1, "2026-06-01")).toBe("behind");
    expect(on("studio", 2, "2026-06-01")).toBe("on-pace");
    expect(on("station", 0, "2025-12-20", "2026-03-01")).toBe("on-pace");
  });
});

it("a list of those who sleep leaves out who is awake; the others are named", () => {
  const of = new Map([
    ["a", { kind: "hall", held: 2, lastDay: "2026-07-01" }],
    ["b", { kind: "hall", held: 0, lastDay: "2026-02-01" }],
    ["c", { kind: "hall", held: 0, lastDay: "2025-02-01" }],
  ]);
  expect(ofPace("on-pace", of, rules, today)).toEqual({ in: ["a"] });
  expect(ofPace("behind", of, rules, today)).toEqual({ in: ["b"] });
  expect(ofPace("sleeping", of, rules, today)).toEqual({ notIn: ["a", "b"] });
});
