import { describe, expect, it } from "vitest";
import { afterQuiet, digestAt, isQuiet, notBefore } from "@/lib/notification/rules/quiet-hours";

const at = (text: string) => new Date(`${text}+08:00`);

describe("quiet hours", () => {
  const edges: [string, boolean, string][] = [
    ["2026-06-03T20:59:59", false, "2026-06-03T20:59:59"],
    ["2026-06-03T21:00:00", true, "2026-06-04T08:00:00"],
    ["2026-06-03T23:59:59", true, "2026-06-04T08:00:00"],
    ["2026-06-04T00:00:00", true, "2026-06-04T08:00:00"],
    ["2026-06-04T07:59:59", true, "2026-06-04T08:00:00"],
    ["2026-06-04T08:00:00", false, "2026-06-04T08:00:00"],
    ["2026-12-31T22:00:00", true, "2027-01-01T08:00:00"],
    ["2028-02-28T21:30:00", true, "2028-02-29T08:00:00"],
    ["2026-03-29T02:30:00", true, "2026-03-29T08:00:00"],
    ["2026-10-25T20:59:00", false, "2026-10-25T20:59:00"],
  ];
  for (const [moment, quiet, rings] of edges) {
    it(`${moment} is ${quiet ? "night" : "day"}`, () => {
      expect(isQuiet(at(moment))).toBe(quiet);
      expect(afterQuiet(at(moment))).toEqual(at(rings));
    });
  }

  it("hold back the phone and the browser, not the mailbox", () => {
    const night = at("2026-06-03T22:00:00");
    expect(notBefore(night, "sms", false)).toEqual(at("2026-06-04T08:00:00"));
    expect(notBefore(night, "push", false)).toEqual(at("2026-06-04T08:00:00"));
    expect(notBefore(night, "mail", false)).toEqual(night);
  });

  it("do not hold back an emergency", () => {
    const night = at("2026-06-03T22:00:00");
    expect(notBefore(night, "sms", true)).toEqual(night);
  });
});

describe("the digest", () => {
  const times: [string, string][] = [
    ["2026-06-03T00:00:00", "2026-06-03T18:00:00"],
    ["2026-06-03T17:59:59", "2026-06-03T18:00:00"],
    ["2026-06-03T18:00:00", "2026-06-04T18:00:00"],
    ["2026-12-31T23:00:00", "2027-01-01T18:00:00"],
  ];
  for (const [moment, due] of times) {
    it(`tells of ${moment} at ${due}`, () => expect(digestAt(at(moment))).toEqual(at(due)));
  }
});
