import { describe, expect, it } from "vitest";
import {
  dueBy,
  ofPace,
  paceOf,
  receptionsDue,
  yearlyMinimum,
} from "@/lib/consultation/rules/venue-activity";

const rules = { hall: 2, station: 1, studioQuarter: 1, sleepingDays: 180 };
const today = "2026-07-10";
const on = (kind: string, held: number, lastDay: string | null, day = today) =>
  paceOf(kind, { held, lastDay, openedOn: null }, rules, day);
const opened = (kind: string, openedOn: string, day: string, held = 0) =>
  paceOf(kind, { held, lastDay: null, openedOn }, rules, day);

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
    ["a", { kind: "hall", held: 2, lastDay: "2026-07-01", openedOn: null }],
    ["b", { kind: "hall", held: 0, lastDay: "2026-02-01", openedOn: null }],
    ["new", { kind: "hall", held: 0, lastDay: null, openedOn: "2026-06-20" }],
    ["c", { kind: "hall", held: 0, lastDay: "2025-02-01", openedOn: null }],
  ]);
  expect(ofPace("on-pace", of, rules, today)).toEqual({ in: ["a", "new"] });
  expect(ofPace("behind", of, rules, today)).toEqual({ in: ["b"] });
  expect(ofPace("sleeping", of, rules, today)).toEqual({ notIn: ["a", "b", "new"] });
});

describe("a new venue", () => {
  it("is asked its share of the year from its first day on", () => {
    expect(dueBy(2, "2026-12-31", "2026-07-02")).toBe(1);
    expect(dueBy(4, "2026-12-31", "2026-10-01")).toBe(1);
    expect(dueBy(4, "2026-07-02", "2026-07-02")).toBe(0);
    expect(dueBy(4, "2026-06-30", "2026-07-02")).toBe(0);
    expect(dueBy(2, "2026-04-02", "2025-05-01")).toBe(dueBy(2, "2026-04-02"));
  });

  it("does not sleep before its first share is due, nor within the days of sleep", () => {
    expect(opened("station", "2026-01-01", "2026-06-30")).toBe("on-pace");
    expect(opened("station", "2026-01-01", "2026-07-01")).toBe("on-pace");
    expect(opened("station", "2026-01-01", "2026-07-02")).toBe("sleeping");
    expect(opened("hall", "2026-01-01", "2026-06-30")).toBe("behind");
    expect(opened("hall", "2026-01-01", "2026-07-01")).toBe("sleeping");
    expect(opened("station", "2025-11-01", "2026-05-01")).toBe("on-pace");
    expect(opened("station", "2026-12-01", "2026-07-01")).toBe("on-pace");
  });

  it("sleeps as any other once it has held one", () => {
    const of = { held: 1, lastDay: "2026-01-05", openedOn: "2026-01-01" };
    expect(paceOf("station", of, rules, "2026-07-04")).toBe("on-pace");
    expect(paceOf("station", of, rules, "2026-07-05")).toBe("sleeping");
  });
});

describe("reception days", () => {
  const due = (day: string, openedOn: string | null = null, receptionMonthly = 1) =>
    receptionsDue("station", { receptionMonthly }, day, openedOn);

  it("are asked of every whole month that is over", () => {
    expect([due("2026-01-31"), due("2026-02-01"), due("2026-12-31")]).toEqual([0, 1, 11]);
    expect(due("2026-04-01", null, 2)).toBe(6);
  });

  it("are asked from the first whole month after the opening", () => {
    expect(due("2026-06-10", "2025-08-09")).toBe(5);
    expect(due("2026-06-10", "2026-01-01")).toBe(5);
    expect(due("2026-06-10", "2026-03-01")).toBe(3);
    expect(due("2026-06-10", "2026-03-02")).toBe(2);
    expect(due("2026-06-10", "2026-06-02")).toBe(0);
    expect(due("2026-06-10", "2027-01-05")).toBe(0);
  });

  it("are not asked of an information point, nor where the district asks none", () => {
    expect(due("2026-06-10", null, 0)).toBeNull();
    expect(receptionsDue("info-point", { receptionMonthly: 1 }, today, null)).toBeNull();
  });
});
