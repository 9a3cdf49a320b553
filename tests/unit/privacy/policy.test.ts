import { describe, expect, it } from "vitest";
import { type Actor, anonymous, roles, system } from "@/lib/core/actor";
import {
  canAnswerRequest,
  canForgetNames,
  canManageOwnData,
  canSeeDataRequests,
  canWatchRequests,
  canWithdrawRequest,
  holdsOffice,
} from "@/lib/privacy/policy";

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

describe("a request that waits", () => {
  const [other, own] = [{ personId: "q" }, { personId: "p" }];
  for (const role of roles) {
    const answers = role === "data-protection";
    it(`${answers ? "is answered" : "is not answered"} by ${role}, and never by who asked`, () => {
      expect(canAnswerRequest(person(role), other).allowed).toBe(answers);
      expect(canAnswerRequest(person(role), own).allowed).toBe(false);
    });
    it(`is taken back by ${role} only where they asked`, () => {
      expect(canWithdrawRequest(person(role), own).allowed).toBe(true);
      expect(canWithdrawRequest(person(role), other).allowed).toBe(false);
    });
    it(`forgets no names by the hand of ${role}`, () => {
      expect(canForgetNames(person(role))).toEqual({ allowed: false, reason: "only-the-clock" });
    });
    it(`is not watched by ${role}`, () => {
      expect(canWatchRequests(person(role))).toEqual({ allowed: false, reason: "only-the-clock" });
    });
  }
  it("says why a protection officer does not answer their own", () => {
    expect(canAnswerRequest(person("data-protection"), own)).toEqual({
      allowed: false,
      reason: "own-request",
    });
  });
  it("is watched by the clock, and is nobody's without a sign-in", () => {
    expect(canWatchRequests(system("job")).allowed).toBe(true);
    expect(canForgetNames(system("job")).allowed).toBe(true);
    expect(canForgetNames(anonymous).allowed).toBe(false);
    expect(canForgetNames(holder).allowed).toBe(false);
    for (const actor of [anonymous, holder, system("job")]) {
      expect(canAnswerRequest(actor, other).allowed).toBe(false);
      expect(canWithdrawRequest(actor, own).allowed).toBe(false);
    }
  });
});
