import { describe, expect, it } from "vitest";
import { isoInShanghai } from "@/lib/core/day";
import {
  type DeadlineUnit,
  dueAt,
  extendedDueAt,
  grade,
  resumedDueAt,
  workingDaysBetween,
  yearsWithoutNotice,
} from "@/lib/core/deadline";

const at = (text: string) => new Date(`${text}+08:00`);
const shown = (date: Date) => isoInShanghai(date).replace("+08:00", "");
const last = "T23:59:59";

describe("when a promise is due", () => {
  it.each<[string, string, number, DeadlineUnit, string]>([
    ["14 February is worked for the festival", "2026-02-13T16:30:00", 1, "working", "2026-02-14"],
    ["the Spring Festival is passed over", "2026-02-13T16:30:00", 2, "working", "2026-02-24"],
    ["28 February is worked for the festival", "2026-02-13T16:30:00", 6, "working", "2026-02-28"],
    ["the Sunday after it rests", "2026-02-13T16:30:00", 7, "working", "2026-03-02"],
    ["a start within the holiday", "2026-02-18T09:00:00", 1, "working", "2026-02-24"],
    ["a start in the last second of a day", "2026-02-13T23:59:59", 1, "working", "2026-02-14"],
    ["a start in the first second of the next", "2026-02-14T00:00:00", 1, "working", "2026-02-24"],
    ["20 September is worked for National Day", "2026-09-18T10:00:00", 1, "working", "2026-09-20"],
    ["中秋 is passed over", "2026-09-24T10:00:00", 1, "working", "2026-09-28"],
    ["国庆 is passed over", "2026-09-30T10:00:00", 1, "working", "2026-10-08"],
    ["10 October is worked for it", "2026-09-30T10:00:00", 3, "working", "2026-10-10"],
    ["an ordinary weekend", "2026-11-20T10:00:00", 5, "working", "2026-11-27"],
    ["the end of 2025", "2025-12-31T10:00:00", 1, "working", "2026-01-04"],
    ["a year without notice keeps 1 January", "2026-12-31T10:00:00", 1, "working", "2027-01-04"],
    ["a leap day counts", "2024-02-28T10:00:00", 1, "working", "2024-02-29"],
    ["calendar days on a working day", "2026-11-02T10:00:00", 15, "calendar", "2026-11-17"],
    ["calendar days end on a Saturday", "2026-11-06T10:00:00", 15, "calendar", "2026-11-23"],
    ["they end in a holiday", "2026-02-10T10:00:00", 6, "calendar", "2026-02-24"],
    ["they end on a worked Saturday", "2026-02-04T10:00:00", 10, "calendar", "2026-02-14"],
    ["they end in the week of 国庆", "2026-09-21T10:00:00", 10, "calendar", "2026-10-08"],
    ["plain days stay in the holiday", "2026-02-10T10:00:00", 6, "plain", "2026-02-16"],
    ["plain days over a leap day", "2024-02-28T10:00:00", 2, "plain", "2024-03-01"],
    ["plain days in a common year", "2026-02-28T10:00:00", 1, "plain", "2026-03-01"],
    ["plain days over the year's end", "2026-12-30T10:00:00", 3, "plain", "2027-01-02"],
  ])("%s", (_, start, amount, unit, day) => {
    expect(shown(dueAt(at(start), amount, unit))).toBe(day + last);
  });

  it("adds hours through nights and holidays", () => {
    expect(shown(dueAt(at("2026-02-14T23:30:00"), 2, "hours"))).toBe("2026-02-15T01:30:00");
    expect(shown(dueAt(at("2026-12-31T12:00:00"), 24, "hours"))).toBe("2027-01-01T12:00:00");
  });

  it("knows weekends only where holidays are left out", () => {
    const due = dueAt(at("2026-02-13T16:30:00"), 5, "working", { holidays: false });
    expect(shown(due)).toBe(`2026-02-20${last}`);
  });

  it("follows staff's own entries of the notice", () => {
    const overrides = new Map([["2027-01-04", false]]);
    const due = dueAt(at("2026-12-31T10:00:00"), 1, "working", { overrides });
    expect(shown(due)).toBe(`2027-01-05${last}`);
  });

  it("does not depend on the zone in which the start is written", () => {
    const utc = dueAt(new Date("2026-02-13T16:00:00Z"), 1, "working");
    expect(shown(utc)).toBe(`2026-02-24${last}`);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses a term of %s", (amount) => {
    expect(() => dueAt(at("2026-02-13T16:30:00"), amount, "working")).toThrow(RangeError);
  });

  it("is counted on from the due day when it is extended", () => {
    const due = at("2026-09-29T23:59:59");
    expect(shown(extendedDueAt(due, 10, "working"))).toBe(`2026-10-19${last}`);
    expect(shown(extendedDueAt(due, 3, "calendar"))).toBe(`2026-10-08${last}`);
    expect(shown(extendedDueAt(due, 3, "plain"))).toBe(`2026-10-02${last}`);
  });
});

describe("a clock that stood still", () => {
  it.each<[string, DeadlineUnit, string, string, string, string]>([
    ["the same day: nothing moves", "working", "11-27", "11-24T09:00", "11-24T17:00", "11-27"],
    ["three working days", "working", "11-27", "11-24T09:00", "11-27T09:00", "12-02"],
    ["over a weekend: one working day", "working", "11-27", "11-20T18:00", "11-23T09:00", "11-30"],
    ["on the last day, over a weekend", "working", "11-20", "11-20T18:00", "11-22T09:00", "11-23"],
    ["over 国庆: two working days", "working", "10-09", "09-30T09:00", "10-09T09:00", "10-12"],
    ["calendar days roll on", "calendar", "11-27", "11-24T09:00", "11-25T09:00", "11-30"],
    ["plain days stay", "plain", "11-27", "11-24T09:00", "11-25T09:00", "11-28"],
    ["late already: it stays late", "working", "11-19", "11-20T18:00", "11-22T09:00", "11-19"],
  ])("%s", (_, unit, due, paused, resumed, then) => {
    const [from, to] = [at(`2026-${paused}:00`), at(`2026-${resumed}:00`)];
    const moved = resumedDueAt(at(`2026-${due}${last}`), from, to, unit);
    expect(shown(moved)).toBe(`2026-${then}${last}`);
  });

  it("moves hours by exactly the time that passed", () => {
    const [due, from] = [at("2026-11-24T10:00:00"), at("2026-11-24T08:00:00")];
    const moved = resumedDueAt(due, from, at("2026-11-24T09:15:30"), "hours");
    expect(shown(moved)).toBe("2026-11-24T11:15:30");
  });

  it("does not move back where the clock of the machine did", () => {
    const due = at("2026-11-27T23:59:59");
    const back = resumedDueAt(due, at("2026-11-24T09:00:00"), at("2026-11-23T09:00:00"), "plain");
    expect(back).toEqual(due);
  });
});

describe("how a promise stands", () => {
  const [start, due] = [at("2026-11-02T09:00:00"), at("2026-11-27T23:59:59")];
  it.each([
    ["2026-11-02T09:00:00", "on-time"],
    ["2026-11-22T00:00:00", "on-time"],
    ["2026-11-23T00:00:00", "soon"],
    ["2026-11-27T23:59:59", "soon"],
    ["2026-11-28T00:00:00", "overdue"],
    ["2027-01-17T00:00:00", "overdue"],
    ["2027-01-18T06:00:00", "overdue-x3"],
  ])("at %s it is %s", (now, expected) => {
    expect(grade(due, start, at(now))).toBe(expected);
  });

  it("is soon on the last working day but one of a term of several", () => {
    const twoDays = at("2026-11-04T23:59:59");
    expect(grade(twoDays, start, at("2026-11-02T10:00:00"))).toBe("on-time");
    expect(grade(twoDays, start, at("2026-11-03T00:00:00"))).toBe("soon");
  });

  it("looks through a weekend and a holiday to the last working day", () => {
    const after = at("2026-10-08T23:59:59");
    const began = at("2026-09-28T09:00:00");
    expect(grade(after, began, at("2026-09-29T23:00:00"))).toBe("on-time");
    expect(grade(after, began, at("2026-09-30T23:00:00"))).toBe("soon");
  });

  it("counts hours by the fifth that is left", () => {
    const [from, until] = [at("2026-11-02T09:00:00"), at("2026-11-02T14:00:00")];
    expect(grade(until, from, at("2026-11-02T12:59:59"))).toBe("on-time");
    expect(grade(until, from, at("2026-11-02T13:00:00"))).toBe("soon");
  });
});

describe("what somebody must be told", () => {
  it("names the years of a term whose notice is not known", () => {
    const [from, to] = [at("2026-12-20T09:00:00"), at("2028-01-05T23:59:59")];
    expect(yearsWithoutNotice(from, to)).toEqual([2027, 2028]);
    const overrides = new Map([["2027-02-05", false]]);
    expect(yearsWithoutNotice(from, to, { overrides })).toEqual([2028]);
    expect(yearsWithoutNotice(from, from)).toEqual([]);
  });

  it("counts working days after one day up to another", () => {
    expect(workingDaysBetween("2026-02-13", "2026-02-28")).toBe(6);
    expect(workingDaysBetween("2026-02-28", "2026-02-13")).toBe(0);
  });
});
