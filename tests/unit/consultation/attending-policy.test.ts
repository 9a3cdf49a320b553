import { describe, expect, it } from "vitest";
import { canGiveSeatBack, canRemindAttendees } from "@/lib/consultation/policy";
import { type Actor, anonymous, roles, system } from "@/lib/core/actor";

const meeting = {
  divisionCode: "330106012006",
  venueId: "v-1",
  convenorId: "convenor",
  hostId: "host",
  recorderId: "recorder",
  headId: "head",
};

describe("a seat", () => {
  it("is given back by a person or by whoever holds the proof of it", () => {
    const holder: Actor = { kind: "link-holder", id: null, subjectId: "a-1", grants: [] };
    expect(canGiveSeatBack(holder, meeting).allowed).toBe(true);
    expect(canGiveSeatBack({ kind: "person", id: "p", grants: [] }, meeting).allowed).toBe(true);
    expect(canGiveSeatBack(anonymous, meeting)).toEqual({
      allowed: false,
      reason: "sign-in-first",
    });
    expect(canGiveSeatBack(system("a-job"), meeting).allowed).toBe(false);
  });
});

describe("a reminder", () => {
  it.each(roles)("is not given by hand: %s", (role) => {
    const actor: Actor = { kind: "person", id: "p", grants: [{ id: "g", role, scope: "33" }] };
    expect(canRemindAttendees(actor).allowed).toBe(false);
  });

  it("is given by the platform", () => {
    expect(canRemindAttendees(system("remind-attendees")).allowed).toBe(true);
  });
});
