import { describe, expect, it } from "vitest";
import {
  clashes,
  datesOf,
  daysFrom,
  occurrencesBetween,
  type Rhythm,
  type StandingMeeting,
} from "@/lib/consultation/rules/series";

const rhythm: Rhythm = {
  every: "weekly",
  restDays: "skip",
  firstDay: "2026-03-04",
  untilDay: "2026-12-31",
};
const days = (over: Partial<Rhythm>, from: string, to: string) =>
  occurrencesBetween({ ...rhythm, ...over }, from, to).map(({ day, heldOn }) =>
    day === heldOn ? day : `${day}>${heldOn}`,
  );

describe("the days of a series", () => {
  it("are the same weekday every week or every second week", () => {
    expect(days({}, "2026-03-01", "2026-03-20")).toEqual([
      "2026-03-04",
      "2026-03-11",
      "2026-03-18",
    ]);
    expect(days({ every: "fortnightly" }, "2026-03-05", "2026-04-02")).toEqual([
      "2026-03-18",
      "2026-04-01",
    ]);
  });

  it("are the same day every month, a month without it being left out", () => {
    const last = { every: "monthly", restDays: "keep", firstDay: "2026-01-31" } as const;
    expect(days(last, "2026-01-01", "2026-05-31")).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ]);
    expect(days({ every: "monthly", firstDay: "2026-11-10" }, "2026-11-01", "2027-02-01")).toEqual([
      "2026-11-10",
      "2026-12-10",
    ]);
  });

  it("are left out, put off or kept where nobody works", () => {
    const monthly = { every: "monthly", firstDay: "2026-04-11" } as const;
    // 11 April 2026 is a Saturday.
    const weekend = ["2026-04-10", "2026-04-12"] as const;
    expect(days(monthly, ...weekend)).toEqual([]);
    expect(days({ ...monthly, restDays: "next" }, ...weekend)).toEqual(["2026-04-11>2026-04-13"]);
    expect(days({ ...monthly, restDays: "keep" }, ...weekend)).toEqual(["2026-04-11"]);
  });

  it("are put off beyond the holidays, to the first day on which one works", () => {
    const october = { restDays: "next", firstDay: "2026-10-01" } as const;
    const [first] = days(october, "2026-10-01", "2026-10-01");
    expect(first).toBe("2026-10-01>2026-10-08");
  });

  it("end with the series", () => {
    expect(days({ untilDay: "2026-03-10" }, "2026-03-01", "2026-04-30")).toEqual(["2026-03-04"]);
    expect(days({}, "2026-01-01", "2026-03-03")).toEqual([]);
  });
});

describe("the days of a series and what they clash with", () => {
  const occurrences = [
    { day: "2026-03-11", heldOn: "2026-03-11" },
    { day: "2026-03-18", heldOn: "2026-03-18" },
  ];
  const other = (day: string, from: string, over: Partial<StandingMeeting> = {}) => ({
    title: "另一场",
    startsAt: new Date(`${day}T${from}:00+08:00`),
    endsAt: new Date(`${day}T${from.slice(0, 2)}:59:00+08:00`),
    atVenue: true,
    withHost: false,
    ...over,
  });
  const dates = (meetings: readonly StandingMeeting[]) =>
    datesOf(occurrences, { from: "14:00", to: "16:00" }, meetings);

  it("name what stands at the venue and what needs the host, day by day", () => {
    const host = { atVenue: false, withHost: true, title: "主持人另一场" };
    const found = dates([other("2026-03-11", "15:00"), other("2026-03-18", "14:00", host)]);
    expect(found.map((each) => [each.venueBusy, each.hostBusy])).toEqual([
      [["另一场"], []],
      [[], ["主持人另一场"]],
    ]);
    expect(found.map(clashes)).toEqual([true, true]);
  });

  it("do not clash with another hour or another day", () => {
    const found = dates([other("2026-03-11", "13:00"), other("2026-03-12", "14:00")]);
    expect(found.map(clashes)).toEqual([false, false]);
  });
});

describe("a series that goes to other days", () => {
  const rhythm = {
    every: "weekly",
    restDays: "next",
    firstDay: "2026-03-11",
    untilDay: "2026-03-25",
  } as const;

  it("keeps its rhythm and its number, and runs as much longer as it begins later", () => {
    const later = daysFrom(rhythm, { oldDay: "2026-03-18", newDay: "2026-03-20", count: 2 });
    expect(later.days.map((each) => each.day)).toEqual(["2026-03-20", "2026-03-27"]);
    expect(later.untilDay).toBe("2026-03-27");
    const earlier = daysFrom(rhythm, { oldDay: "2026-03-18", newDay: "2026-03-17", count: 2 });
    expect(earlier.days.map((each) => each.day)).toEqual(["2026-03-17", "2026-03-24"]);
    expect(earlier.untilDay).toBe("2026-03-25");
  });

  it("holds one that comes to a rest day on the next working day", () => {
    const of = { oldDay: "2026-03-18", newDay: "2026-03-21", count: 1 };
    expect(daysFrom(rhythm, of).days).toEqual([{ day: "2026-03-21", heldOn: "2026-03-23" }]);
  });
});
