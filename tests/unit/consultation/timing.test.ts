import { describe, expect, it } from "vitest";
import { consultationForms } from "@/lib/consultation/model";
import {
  faultsOf,
  instant,
  instantsOf,
  noticeDaysFor,
  noticeGiven,
  overlaps,
  papersAwaited,
  papersState,
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

describe("the papers", () => {
  const friday = new Date("2026-03-06T02:00:00Z");
  const state = (day: string) => papersState(instant(day, "14:00"), friday, 3);

  it("are due on the day that leaves just enough working days, late after it", () => {
    expect(state("2026-03-12")).toBeNull();
    expect(state("2026-03-11")).toBe("due");
    expect(state("2026-03-10")).toBe("late");
    expect(state("2026-03-06")).toBe("late");
    expect(papersState(instant("2026-03-06", "09:00"), friday, 3)).toBeNull();
  });

  it("are not awaited of 微协商 alone", () => {
    expect(consultationForms.filter((form) => !papersAwaited(form))).toEqual(["micro"]);
  });
});
