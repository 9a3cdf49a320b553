import { describe, expect, it } from "vitest";
import { type Actor, anonymous, roles, system } from "@/lib/core/actor";
import { canChooseNotices, canFollow, canReadNotices } from "@/lib/notification/policy";

const person = (role: (typeof roles)[number]): Actor => ({
  kind: "person",
  id: "p",
  grants: [{ id: "g", role, scope: "330106" }],
});

describe("who reads notices", () => {
  for (const role of roles) {
    it(`${role} reads their own`, () => expect(canReadNotices(person(role)).allowed).toBe(true));
  }
  it("anonymous visitors, link holders and the platform have none", () => {
    const holder: Actor = { kind: "link-holder", id: null, subjectId: "c", grants: [] };
    for (const actor of [anonymous, holder, system("job")]) {
      expect(canReadNotices(actor)).toEqual({ allowed: false, reason: "sign-in-first" });
    }
  });
});

describe("who follows, and who chooses what they hear", () => {
  for (const role of roles) {
    it(`${role} does`, () => {
      expect(canFollow(person(role)).allowed).toBe(true);
      expect(canChooseNotices(person(role)).allowed).toBe(true);
    });
  }
  it("nobody who has not signed in", () => {
    const holder: Actor = { kind: "link-holder", id: null, subjectId: "c", grants: [] };
    for (const actor of [anonymous, holder, system("job")]) {
      expect(canFollow(actor)).toEqual({ allowed: false, reason: "sign-in-first" });
      expect(canChooseNotices(actor)).toEqual({ allowed: false, reason: "sign-in-first" });
    }
  });
});
