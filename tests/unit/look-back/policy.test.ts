import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Grant, type Role, roles, system } from "@/lib/core/actor";
import { personalInterests } from "@/lib/look-back/model/interest";
import { canOpenLookBack, canPlanLookBack, canRecuse } from "@/lib/look-back/policy";
import {
  canBeSent,
  canLookBack,
  canSend,
  type Interests,
  interestOf,
} from "@/lib/look-back/policy/interests";

const at = { divisionCode: "330106012006", assigneeId: "walker" };
const stakes: Interests = {
  people: {
    reporter: ["reporter"],
    supporter: ["supporter"],
    neighbour: ["neighbour"],
    handler: ["handler"],
    officer: ["officer"],
    proposer: ["proposer"],
  },
  names: ["王建国"],
  departmentIds: ["department"],
  firmIds: ["firm"],
};
const free = { personId: "walker", name: "李明", departmentIds: [], firmIds: [] };
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
    expect(canLookBack(actor(role), at, free, stakes).allowed).toBe(false);
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
    expect(canLookBack(walker, at, free, stakes)).toEqual({ allowed: true, grant: "member" });
    expect(canRecuse(walker, at).allowed).toBe(true);
  });
  it("no longer, once they are no member", () => {
    const former = actor("resident", "walker");
    expect(canLookBack(former, at, free, stakes)).toEqual({
      allowed: false,
      reason: "not-a-member",
    });
  });
  it("not with ties that are known of another person, or of none", () => {
    const other = { ...free, personId: "other" };
    expect(canLookBack(walker, at, other, stakes)).toMatchObject({ reason: "not-a-member" });
    expect(canLookBack(walker, at, null, stakes)).toMatchObject({ reason: "not-a-member" });
  });
  it.each(personalInterests)("not as %s", (interest) => {
    const own = { ...stakes, people: { ...stakes.people, [interest]: ["walker"] } };
    const reason = `interest-${interest}`;
    expect(canLookBack(walker, at, free, own)).toEqual({ allowed: false, reason });
  });
  it.each([
    [{ departmentId: "department" }, "interest-department"],
    [{ firmId: "firm" }, "interest-firm"],
  ] as const)(
    "not with a role that the session knows and the records do not yet: %o",
    (held, reason) => {
      const member = actor("member", "walker");
      const extra = { id: "x", role: "handler", scope: "330106", ...held } as const;
      const both = { ...member, grants: [...member.grants, extra] } as Actor;
      expect(canLookBack(both, at, free, stakes)).toEqual({ allowed: false, reason });
    },
  );
});

describe("whoever sends", () => {
  it("is not the one who goes", () => {
    expect(canSend(actor("staff"), free).allowed).toBe(true);
    expect(canSend(actor("staff", "walker"), free)).toMatchObject({ reason: "sends-self" });
  });
});

describe("who has a stake", () => {
  it.each([
    [free, null],
    ...personalInterests.map((kind) => [{ ...free, personId: kind }, kind] as const),
    [{ ...free, departmentIds: ["department"] }, "department"],
    [{ ...free, departmentIds: ["another"] }, null],
    [{ ...free, firmIds: ["firm"] }, "firm"],
    [{ ...free, name: "王建国" }, "namesake"],
  ] as const)("%o: %s", (person, interest) => {
    expect(interestOf(stakes, person)).toBe(interest);
    expect(canBeSent(person, stakes).allowed).toBe(interest === null);
  });
});
