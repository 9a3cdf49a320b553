import { describe, expect, it } from "vitest";
import { attendanceStatuses, consultationStatuses } from "@/lib/consultation/model";
import { canKeepCalendar } from "@/lib/consultation/policy";
import { ownState, publicState } from "@/lib/consultation/rules/calendar-state";
import { anonymous, system } from "@/lib/core/actor";

describe("in a calendar", () => {
  it.each(consultationStatuses)("a consultation that is %s", (status) => {
    const wanted =
      status === "postponed" || status === "cancelled"
        ? "cancelled"
        : status === "planned" || status === "researching"
          ? "tentative"
          : "confirmed";
    expect(publicState(status)).toBe(wanted);
    expect(ownState(status, null)).toBe(wanted);
  });

  it.each(attendanceStatuses)("one's own attendance that is %s", (status) => {
    const wanted = ["declined", "excused"].includes(status)
      ? "cancelled"
      : ["invited", "waitlisted", "leave-asked"].includes(status)
        ? "tentative"
        : "confirmed";
    expect(ownState("open", status)).toBe(wanted);
    expect(ownState("postponed", status)).toBe("cancelled");
  });

  it("a private one is kept by a person for themself", () => {
    expect(canKeepCalendar({ kind: "person", id: "p", grants: [] }).allowed).toBe(true);
    expect(canKeepCalendar(anonymous).allowed).toBe(false);
    expect(canKeepCalendar(system("a-job")).allowed).toBe(false);
  });
});
