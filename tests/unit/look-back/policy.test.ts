import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Grant, type Role, roles, system } from "@/lib/core/actor";
import {
  canBeSent,
  canLookBack,
  canOpenLookBack,
  canPlanLookBack,
  canRecuse,
  type Interests,
  interestOf,
} from "@/lib/look-back/policy";

const at = { divisionCode: "330106012006", assigneeId: "walker" };
const stakes: Interests = {
  reporterIds: ["reporter"],
  departmentIds: ["department"],
  firmIds: ["firm"],
  officerIds: ["host"],
};
const actor = (role: Role, id = "somebody", held: Partial<Grant> = {}): Actor => ({
  kind: "person",
  id,
  grants: [{ id: role, role, scope: "330106", ...held }],
});

describe("by role", () => {
  it.each(roles)("%s plans only as staff, opens only at the desk", (role) => {
    expect(canPlanLookBack(actor(role), at).allowed).toBe(role === "staff");
    const opens = ["staff", "signer", "auditor"].includes(role);
    expect(canOpenLookBack(actor(role), at).allowed).toBe(opens);
    expect(canLookBack(actor(role), at, stakes).allowed).toBe(false);
    expect(canRecuse(actor(role), at).allowed).toBe(false);
  });
  it("staff of another district do not plan here", () => {
    const other = actor("staff", "x", { scope: "330105" });
    expect(canPlanLookBack(other, at).allowed).toBe(false);
  });
  it("strangers see nothing, the platform everything", () => {
    expect(canOpenLookBack(anonymous, at).allowed).toBe(false);
    expect(canOpenLookBack(system("x"), at).allowed).toBe(true);
  });
});

describe("whoever was sent", () => {
  const walker = actor("member", "walker");
  it("opens it, looks back and may step aside", () => {
    expect(canOpenLookBack(walker, at).allowed).toBe(true);
    expect(canLookBack(walker, at, stakes)).toEqual({ allowed: true, grant: "member" });
    expect(canRecuse(walker, at).allowed).toBe(true);
  });
  it("no longer, once they are no member", () => {
    const former = actor("resident", "walker");
    expect(canLookBack(former, at, stakes)).toEqual({ allowed: false, reason: "not-a-member" });
  });
  it.each([
    ["reporterIds", ["walker"], {}, "interest-reporter"],
    ["officerIds", ["walker"], {}, "interest-officer"],
    ["departmentIds", ["d"], { departmentId: "d" }, "interest-department"],
    ["firmIds", ["f"], { firmId: "f" }, "interest-firm"],
  ] as const)("not with a stake: %s", (key, ids, held, reason) => {
    const member = actor("member", "walker");
    const extra = { id: "x", role: "handler", scope: "330106", ...held } as const;
    const both = { ...member, grants: [...member.grants, extra] } as Actor;
    const verdict = canLookBack(both, at, { ...stakes, [key]: ids });
    expect(verdict).toEqual({ allowed: false, reason });
  });
});

describe("who has a stake", () => {
  const free = { personId: "member", departmentIds: [], firmIds: [] };
  it.each([
    [free, null],
    [{ ...free, personId: "reporter" }, "reporter"],
    [{ ...free, departmentIds: ["department"] }, "department"],
    [{ ...free, firmIds: ["firm"] }, "firm"],
    [{ ...free, personId: "host" }, "officer"],
  ] as const)("%o: %s", (person, interest) => {
    expect(interestOf(stakes, person)).toBe(interest);
    expect(canBeSent(person, stakes).allowed).toBe(interest === null);
  });
});
