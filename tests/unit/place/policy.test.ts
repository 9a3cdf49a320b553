import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";
import {
  canAssignMember,
  canConfirmHandover,
  canFollowTerms,
  canJoinVenue,
  canKeepBoards,
  canOpenVenueDesk,
  canPassBoardPictures,
  canProposeHandover,
  canReadBoards,
  canSetOpening,
  canWithdrawHandover,
  sideOf,
} from "@/lib/place/policy";

const venue = { divisionCode: "330106012006", venueId: "v-1" };
const people = { outgoingId: "out", incomingId: "in" };
const keepers: Role[] = ["liaison", "head", "rotating-head", "staff"];

function personWith(role: Role, scope = "330106", venueId?: string): Actor {
  return { kind: "person", id: "p-1", grants: [{ id: `grant of ${role}`, role, scope, venueId }] };
}
const named = (id: string): Actor => ({ kind: "person", id, grants: [] });

const rules: Record<
  string,
  { ask: (actor: Actor) => ReturnType<typeof canJoinVenue>; may: Role[] }
> = {
  "joins and leaves": { ask: (actor) => canJoinVenue(actor, venue), may: ["member"] },
  "assigns a member": { ask: (actor) => canAssignMember(actor, venue), may: ["liaison", "staff"] },
  "proposes a hand-over": { ask: (actor) => canProposeHandover(actor, venue), may: keepers },
  "withdraws what another proposed": {
    ask: (actor) => canWithdrawHandover(actor, { ...venue, proposedById: "somebody" }),
    may: keepers,
  },
  "keeps the boards": { ask: (actor) => canKeepBoards(actor, venue), may: keepers },
  "records the opening day": {
    ask: (actor) => canSetOpening(actor, venue),
    may: ["liaison", "staff"],
  },
  "reads what waits on a wall": {
    ask: (actor) => canReadBoards(actor, venue),
    may: [...keepers, "signer", "auditor"],
  },
  "looks at pictures of a wall": {
    ask: (actor) => canPassBoardPictures(actor, venue, { isOwn: false }),
    may: ["content-moderator"],
  },
};

describe.each(Object.entries(rules))("%s", (_name, { ask, may }) => {
  it.each(roles)("%s", (role) => {
    expect(ask(personWith(role)).allowed).toBe(may.includes(role));
    expect(ask(personWith(role, "330106002")).allowed).toBe(false);
    expect(ask(personWith(role, "330106", "v-2")).allowed).toBe(false);
    expect(ask(personWith(role, "330106", "v-1")).allowed).toBe(may.includes(role));
  });

  it("nobody without an office", () => {
    expect(ask(anonymous).allowed).toBe(false);
    expect(ask(system("follow-terms")).allowed).toBe(false);
  });
});

describe("a hand-over", () => {
  it("is confirmed and refused by the two whom it is about, whatever their offices", () => {
    expect(canConfirmHandover(named("out"), people).allowed).toBe(true);
    expect(canConfirmHandover(named("in"), people).allowed).toBe(true);
    for (const role of roles)
      expect(canConfirmHandover(personWith(role), people).allowed, role).toBe(false);
    expect(sideOf(named("out"), people)).toBe("outgoing");
    expect(sideOf(named("in"), people)).toBe("incoming");
    expect(sideOf(anonymous, people)).toBeNull();
  });

  it("is withdrawn by who proposed it, also after their office ended", () => {
    expect(canWithdrawHandover(named("x"), { ...venue, proposedById: "x" }).allowed).toBe(true);
    expect(canWithdrawHandover(named("y"), { ...venue, proposedById: "x" }).allowed).toBe(false);
  });
});

it("terms are followed by the platform alone", () => {
  expect(canFollowTerms(system("follow-terms")).allowed).toBe(true);
  for (const role of roles) expect(canFollowTerms(personWith(role)).allowed, role).toBe(false);
});

describe("the desk of venues opens to those who keep or watch them", () => {
  it.each(roles)("%s", (role) => {
    const may = [...keepers, "signer", "auditor"].includes(role);
    expect(canOpenVenueDesk(personWith(role)).allowed).toBe(may);
  });
});
