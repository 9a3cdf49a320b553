import { describe, expect, it } from "vitest";
import {
  canRevealPhone,
  canSeeConsents,
  canSeeEvents,
  canSeeGrants,
  canSetGrant,
  clashingOffice,
} from "@/lib/account/policy";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";

const street = "330106012";

function personWith(role: Role, scope = street): Actor {
  return { kind: "person", id: "p-1", grants: [{ id: `grant of ${role}`, role, scope }] };
}

const rules = {
  "sets a grant in their area": {
    ask: (actor: Actor) => canSetGrant(actor, { personId: "p-2", scope: street }),
    may: ["administrator"],
  },
  "sees who holds what": { ask: canSeeGrants, may: ["administrator", "auditor"] },
  "sees the events": { ask: canSeeEvents, may: ["auditor"] },
  "sees the consents": { ask: canSeeConsents, may: ["data-protection"] },
  "uncovers a phone in their area": {
    ask: (actor: Actor) => canRevealPhone(actor, { divisionCode: `${street}006` }),
    may: ["triage", "handler", "liaison"],
  },
} as const;

for (const [name, { ask, may }] of Object.entries(rules)) {
  describe(name, () => {
    it.each(roles)("%s", (role) => {
      const isAllowed = may.some((each) => each === role);
      const verdict = ask(personWith(role));
      expect(verdict.allowed).toBe(isAllowed);
      if (verdict.allowed) expect(verdict.grant).toBe(`grant of ${role}`);
    });

    it("nobody without a role", () => {
      expect(ask(anonymous).allowed).toBe(false);
      expect(ask(system("test")).allowed).toBe(false);
      expect(ask({ kind: "link-holder", id: null, subjectId: "c-1", grants: [] }).allowed).toBe(
        false,
      );
    });
  });
}

describe("giving and ending roles", () => {
  const administrator = personWith("administrator", "330106");

  it("is refused for oneself", () => {
    expect(canSetGrant(administrator, { personId: "p-1", scope: street })).toEqual({
      allowed: false,
      reason: "own-grant",
    });
  });

  it("is refused in a wider area than one's own, or another", () => {
    for (const scope of ["3301", "330108", ""]) {
      expect(canSetGrant(administrator, { personId: "p-2", scope })).toEqual({
        allowed: false,
        reason: "not-your-area",
      });
    }
  });
});

describe("uncovering a phone", () => {
  it("is refused beyond the area and in another department's matter", () => {
    const handler: Actor = {
      kind: "person",
      id: "p-1",
      grants: [{ id: "g-1", role: "handler", scope: "330106", departmentId: "d-1" }],
    };
    const place = { divisionCode: street };
    expect(canRevealPhone(handler, { ...place, departmentIds: ["d-1"] }).allowed).toBe(true);
    expect(canRevealPhone(handler, { ...place, departmentIds: ["d-2"] }).allowed).toBe(false);
    expect(canRevealPhone(personWith("triage"), { divisionCode: "330106001" }).allowed).toBe(false);
  });
});

describe("the three officers", () => {
  const officers = ["administrator", "auditor", "data-protection"] as const;

  it.each(roles)("%s clashes with no more than the other two", (role) => {
    for (const other of roles) {
      const clash = clashingOffice(role, [other]);
      const isPair =
        role !== other &&
        officers.some((each) => each === role) &&
        officers.some((each) => each === other);
      expect(clash).toBe(isPair ? other : undefined);
    }
  });
});
