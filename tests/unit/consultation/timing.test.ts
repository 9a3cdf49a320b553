import { describe, expect, it } from "vitest";
import {
  faultsOf,
  instant,
  instantsOf,
  noticeDaysFor,
  noticeGiven,
  overlaps,
} from "@/lib/consultation/rules/timing";

const now = new Date("2026-03-02T02:00:00Z");
const times = {
  day: "2026-03-12",
  from: "14:00",
  to: "16:00",
  signUpDay: "2026-03-11",
  signUpAt: "18:00",
};

describe("the times of a consultation", () => {
  it("are hours of a day in Asia/Shanghai", () => {
    expect(instant("2026-03-12", "14:00")).toEqual(new Date("2026-03-12T06:00:00Z"));
    expect(faultsOf(instantsOf(times), now)).toEqual({});
  });

  it("have their faults named by field", () => {
    expect(faultsOf(instantsOf({ ...times, day: "2026-03-01" }), now)).toHaveProperty("day");
    expect(faultsOf(instantsOf({ ...times, to: "14:00" }), now)).toHaveProperty("to");
    expect(faultsOf(instantsOf({ ...times, signUpDay: "2026-03-13" }), now)).toHaveProperty(
      "signUpDay",
    );
  });

  it("overlap only where both claim the same hour", () => {
    const a = instantsOf(times);
    expect(overlaps(a, instantsOf({ ...times, from: "15:59", to: "17:00" }))).toBe(true);
    expect(overlaps(a, instantsOf({ ...times, from: "16:00", to: "17:00" }))).toBe(false);
  });
});

describe("the notice", () => {
  it("is longer for formal consultations", () => {
    const days = { formal: 5, other: 3 };
    expect([noticeDaysFor("special", days), noticeDaysFor("on-site", days)]).toEqual([5, 3]);
  });

  it("counts working days: the weekend between does not help", () => {
    const friday = new Date("2026-03-06T02:00:00Z");
    const tuesday = instant("2026-03-10", "14:00");
    expect(noticeGiven(tuesday, friday, 3)).toEqual({ days: 2, wanted: 3, enough: false });
    expect(noticeGiven(instant("2026-03-11", "14:00"), friday, 3).enough).toBe(true);
  });
});
