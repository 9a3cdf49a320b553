import { describe, expect, it } from "vitest";
import { standingOf } from "@/lib/privacy/rules/standing";

const at = (text: string) => new Date(`2026-06-${text}+08:00`);
// A Friday, to its end.
const due = at("26T23:59:59.999");
const none = new Map<string, boolean>();

describe("a request that waits", () => {
  for (const [when, standing] of [
    // The Dragon Boat holiday of 19 June is no working day.
    ["18T09:00:00", "in-time"],
    ["22T23:59:59", "in-time"],
    ["23T00:00:00", "soon"],
    ["26T23:59:59", "soon"],
    ["27T00:00:00", "late"],
  ] as const) {
    it(`is ${standing} at ${when}`, () => expect(standingOf(due, at(when), none)).toBe(standing));
  }

  it("is soon earlier where staff entered a day of rest", () => {
    const rest = new Map([["2026-06-24", false]]);
    expect(standingOf(due, at("22T10:00:00"), rest)).toBe("soon");
  });
});
