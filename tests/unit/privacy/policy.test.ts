import { describe, expect, it } from "vitest";
import { type Actor, anonymous, roles, system } from "@/lib/core/actor";
import { canManageOwnData, canSeeDataRequests, holdsOffice } from "@/lib/privacy/policy";

const person = (role: (typeof roles)[number]): Actor => ({
  kind: "person",
  id: "p",
  grants: [{ id: "g", role, scope: "330106" }],
});
const holder: Actor = { kind: "link-holder", id: null, subjectId: "c", grants: [] };

describe("one's own data", () => {
  for (const role of roles) {
    it(`${role} manages their own`, () => {
      expect(canManageOwnData(person(role)).allowed).toBe(true);
      expect(holdsOffice(person(role))).toBe(role !== "resident");
    });
  }
  it("nobody else does", () => {
    for (const actor of [anonymous, holder, system("job")]) {
      expect(canManageOwnData(actor)).toEqual({ allowed: false, reason: "sign-in-first" });
    }
  });
});

describe("requests about data", () => {
  for (const role of roles) {
    it(`${role === "data-protection" ? "are seen" : "are not seen"} by ${role}`, () => {
      expect(canSeeDataRequests(person(role)).allowed).toBe(role === "data-protection");
    });
  }
  it("are seen by nobody without a role", () => {
    for (const actor of [anonymous, holder, system("job")]) {
      expect(canSeeDataRequests(actor).allowed).toBe(false);
    }
  });
});
