import { describe, expect, it } from "vitest";
import { canChangeHandler } from "@/lib/complaint/policy/parts";
import { ownIdsOf } from "@/lib/complaint/rules/own-ids";
import type { Actor, Role } from "@/lib/core/actor";
import { otherRoles } from "@/tests/support/factories/account";

const complaint = {
  id: "c",
  kind: "complaint",
  divisionCode: "330106012006",
  venueId: null,
  departmentId: "fire",
  handlerId: null as string | null,
  reporterId: "reporter",
  agentId: "agent",
  mergedReporterIds: ["merged"],
  mergedIds: ["m"],
  supporterIds: ["supporter"],
  supportIds: ["s"],
};

function who(id: string, role: Role, departmentId: string | null = "fire", scope = "330106") {
  const actor: Actor = {
    kind: "person",
    id,
    grants: [{ id: `${id}-grant`, role, scope, departmentId }],
  };
  return actor;
}
const may = (actor: Actor, handlerId: string | null, toId: string | null) =>
  canChangeHandler(actor, { ...complaint, handlerId, ownIds: ownIdsOf(complaint) }, toId);

describe("whose a complaint is within its department", () => {
  it("is decided by whoever leads the department, for everybody, on their grant as lead", () => {
    const lead = who("lead", "department-lead");
    for (const [from, to] of [
      [null, "a"],
      ["a", "b"],
      ["a", null],
    ] as const) {
      expect(may(lead, from, to)).toMatchObject({ allowed: true, grant: "lead-grant" });
    }
  });

  it("is taken by a handler where it is nobody's, and handed back where it is their own", () => {
    const handler = who("me", "handler");
    expect(may(handler, null, "me").allowed).toBe(true);
    expect(may(handler, "me", null).allowed).toBe(true);
  });

  it("is neither given away nor taken from a colleague by a handler", () => {
    const handler = who("me", "handler");
    for (const [from, to] of [
      [null, "colleague"],
      ["colleague", "me"],
      ["colleague", null],
      ["me", "colleague"],
    ] as const) {
      expect(may(handler, from, to)).toEqual({ allowed: false, reason: "lead-only" });
    }
  });

  it("is nothing for other departments, other districts and other roles", () => {
    expect(may(who("x", "department-lead", "housing"), null, "x").allowed).toBe(false);
    expect(may(who("x", "department-lead", "fire", "330108"), null, "x").allowed).toBe(false);
    for (const role of otherRoles("handler", "department-lead")) {
      expect([role, may(who("x", role), null, "x").allowed]).toEqual([role, false]);
    }
  });

  it("is left to colleagues by whoever has a part in it", () => {
    expect(ownIdsOf(complaint)).toEqual(["reporter", "agent", "merged", "supporter"]);
    for (const id of ownIdsOf(complaint)) {
      const verdict = may(who(id, "department-lead"), null, id);
      expect(verdict).toEqual({ allowed: false, reason: "own-complaint" });
    }
  });
});
