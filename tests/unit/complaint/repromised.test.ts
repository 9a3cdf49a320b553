import { describe, expect, it } from "vitest";
import { repromisedDueAt } from "@/lib/complaint/rules/repromised";
import type { DeadlineUnit } from "@/lib/core/deadline";

const startedAt = new Date("2026-03-02T02:00:00Z"); // Monday 10:00 in Shanghai
const at = (text: string) => new Date(`2026-03-${text}+08:00`);
const term = (amount: number, unit: DeadlineUnit = "working") => ({ amount, unit });
const promised = { startedAt, dueAt: at("09T23:59:59"), pausedAt: null };

describe("a promise under another term", () => {
  it("counts from the original start, sooner or later", () => {
    const [sooner, later] = [term(2), term(10)].map((is) =>
      repromisedDueAt(promised, { was: term(5), is }, at("03T10:00:00")),
    );
    expect(sooner).toEqual(at("04T23:59:59"));
    expect(later).toEqual(at("16T23:59:59"));
  });

  it("keeps the time that was granted meanwhile", () => {
    const extended = { ...promised, dueAt: at("11T23:59:59") };
    const due = repromisedDueAt(extended, { was: term(5), is: term(3) }, at("03T10:00:00"));
    expect(due).toEqual(at("07T23:59:59"));
  });

  it("counts from the correction where it would be over, never later than promised before", () => {
    const now = at("06T10:00:00");
    expect(repromisedDueAt(promised, { was: term(5), is: term(2, "hours") }, now)).toEqual(
      at("06T12:00:00"),
    );
    const nearly = { ...promised, dueAt: at("06T11:00:00") };
    expect(repromisedDueAt(nearly, { was: term(5), is: term(2, "hours") }, now)).toEqual(
      at("06T11:00:00"),
    );
  });

  it("that was broken stays broken", () => {
    const now = at("12T10:00:00");
    expect(repromisedDueAt(promised, { was: term(5), is: term(30) }, now)).toEqual(promised.dueAt);
  });

  it("that stands still is looked at as of the moment it was stopped", () => {
    const stopped = { ...promised, pausedAt: at("03T10:00:00") };
    expect(repromisedDueAt(stopped, { was: term(5), is: term(2) }, at("20T10:00:00"))).toEqual(
      at("04T23:59:59"),
    );
  });
});
