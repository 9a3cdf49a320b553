import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Grant, type Role, roles, system } from "@/lib/core/actor";
import {
  canAssignSuggestion,
  canConfirmSuggestion,
  canCountersign,
  canDraftSuggestion,
  canGiveOpinion,
  canHandleSuggestion,
  canOpenSuggestion,
  canReadSuggestion,
  canReviewSuggestion,
  ratingSideOf,
  type SuggestionPlace,
} from "@/lib/suggestion/policy";

const lead = "lead-department";
const co = "co-department";
const place: SuggestionPlace = {
  divisionCode: "330106012006",
  venueId: "station",
  officerIds: ["host", "recorder", "head", "convenor"],
  hostId: "host",
  headId: "head",
  leadDepartmentId: lead,
  departmentIds: [lead, co],
};

function actor(role: Role, held: Partial<Grant> = {}, id = "somebody"): Actor {
  return { kind: "person", id, grants: [{ id: `grant-${role}`, role, scope: "330106", ...held }] };
}
const ofLead = { departmentId: lead };
const atStation = { venueId: "station" };

/** How each role is held where it would help most. */
const heldBy = (role: Role): Actor =>
  actor(role, role === "handler" || role === "department-lead" ? ofLead : {});

type Rule = (by: Actor) => { readonly allowed: boolean };
const rules: Record<string, { readonly rule: Rule; readonly allowed: readonly Role[] }> = {
  "open the working page": {
    rule: (by) => canOpenSuggestion(by, place),
    allowed: [
      ...["staff", "signer", "auditor", "liaison", "head", "rotating-head"],
      ...["handler", "department-lead"],
    ] as Role[],
  },
  "draft with the minutes": {
    rule: (by) => canDraftSuggestion(by, place),
    allowed: ["liaison", "head", "rotating-head", "staff"],
  },
  "confirm anew": {
    rule: (by) => canConfirmSuggestion(by, place),
    allowed: ["head", "rotating-head"],
  },
  review: { rule: (by) => canReviewSuggestion(by, place), allowed: ["staff"] },
  assign: { rule: (by) => canAssignSuggestion(by, place), allowed: ["staff", "signer"] },
  handle: { rule: (by) => canHandleSuggestion(by, place), allowed: ["handler", "department-lead"] },
  countersign: {
    rule: (by) => canCountersign(by, place, { draftedById: "another" }),
    allowed: ["department-lead"],
  },
  "give the lead's own opinion": {
    rule: (by) => canGiveOpinion(by, place, lead),
    allowed: ["handler", "department-lead"],
  },
};

describe.each(Object.entries(rules))("who may %s", (_, { rule, allowed }) => {
  it.each(roles)("%s", (role) => {
    expect(rule(heldBy(role)).allowed).toBe(allowed.includes(role));
  });
  it("nobody who is not signed in, nor the holder of a receipt", () => {
    const holder = { kind: "link-holder", id: null, subjectId: "x", grants: [] } as const;
    expect(rule(anonymous).allowed).toBe(false);
    expect(rule(holder).allowed).toBe(false);
  });
  it.each(allowed)("%s of another district has no right", (role) => {
    const held = heldBy(role).grants[0];
    const elsewhere = { ...heldBy(role), grants: [{ ...held, scope: "330105" }] } as Actor;
    expect(rule(elsewhere).allowed).toBe(false);
  });
});

describe("people named in the consultation", () => {
  it.each(["host", "recorder", "head", "convenor"])("%s drafts and opens", (id) => {
    expect(canDraftSuggestion(actor("resident", {}, id), place).allowed).toBe(true);
    expect(canOpenSuggestion(actor("resident", {}, id), place).allowed).toBe(true);
  });
  it("only the head confirms", () => {
    expect(canConfirmSuggestion(actor("resident", {}, "head"), place).allowed).toBe(true);
    expect(canConfirmSuggestion(actor("resident", {}, "host"), place).allowed).toBe(false);
  });
  it("a head of another station has no right", () => {
    const other = actor("head", { venueId: "another" });
    expect(canDraftSuggestion(other, place).allowed).toBe(false);
    expect(canDraftSuggestion(actor("head", atStation), place).allowed).toBe(true);
  });
});

describe("departments", () => {
  it("a co-handler opens and gives its opinion, and handles nothing", () => {
    const by = actor("handler", { departmentId: co });
    expect(canOpenSuggestion(by, place).allowed).toBe(true);
    expect(canGiveOpinion(by, place, co).allowed).toBe(true);
    expect(canGiveOpinion(by, place, lead).allowed).toBe(false);
    expect(canHandleSuggestion(by, place).allowed).toBe(false);
  });
  it("a grant that names no department handles for none", () => {
    expect(canHandleSuggestion(actor("handler"), place).allowed).toBe(false);
  });
  it("nobody countersigns what they wrote", () => {
    const by = actor("department-lead", ofLead);
    const verdict = canCountersign(by, place, { draftedById: "somebody" });
    expect(verdict).toEqual({ allowed: false, reason: "own-draft" });
  });
});

describe("reading", () => {
  it("everybody reads what the minutes confirmed", () => {
    for (const status of ["confirmed", "assigned", "answered", "closed", "withdrawn"]) {
      expect(canReadSuggestion(anonymous, place, status).allowed).toBe(true);
    }
  });
  it("a stranger reads no draft, no returned and no dropped one", () => {
    for (const status of ["drafted", "returned", "dropped"]) {
      expect(canReadSuggestion(anonymous, place, status).allowed).toBe(false);
      expect(canReadSuggestion(actor("member"), place, status).allowed).toBe(false);
      expect(canReadSuggestion(actor("staff"), place, status).allowed).toBe(true);
    }
  });
  it("the platform opens everything and confirms with the minutes", () => {
    expect(canOpenSuggestion(system("x"), place).allowed).toBe(true);
    expect(canConfirmSuggestion(system("x"), place).allowed).toBe(true);
  });
});

describe("the side somebody rates from", () => {
  const facts = { reporterIds: ["r", "both"], attendedMemberIds: ["m", "both"] };
  it.each([
    ["r", "resident"],
    ["m", "member"],
    ["both", "resident"],
    ["stranger", null],
    [null, null],
  ] as const)("%s is %s", (personId, side) => {
    expect(ratingSideOf({ ...facts, personId })).toBe(side);
  });
});
