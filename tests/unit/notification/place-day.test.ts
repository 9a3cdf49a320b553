import { describe, expect, it } from "vitest";
import { lastPlaceDay } from "@/lib/notification/rules/place-day";

const at = (text: string) => new Date(`2026-06-${text}+08:00`);

describe("the day of the places", () => {
  for (const [when, since, until] of [
    ["03T17:30:00", "02T17:30:00", "03T17:30:00"],
    ["03T17:29:59", "01T17:30:00", "02T17:30:00"],
    ["04T00:00:01", "02T17:30:00", "03T17:30:00"],
  ] as const) {
    it(`that is over at ${when} is the one until ${until}`, () => {
      expect(lastPlaceDay(at(when))).toEqual({ since: at(since), until: at(until) });
    });
  }
});
