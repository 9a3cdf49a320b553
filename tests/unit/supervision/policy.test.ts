import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";
import {
  answeredDepartments,
  canDecideOrder,
  canExplain,
  canOpenNew,
  canOpenOrder,
  deskScopes,
} from "@/lib/supervision/policy";

const at = { divisionCode: "330106012006", departmentId: "d1" };
type Held = { role: Role; scope?: string; departmentId?: string };
const one = (...held: Held[]): Actor => ({
  kind: "person",
  id: "p",
  grants: held.map((each, n) => ({ id: `g${n}`, scope: "330106", ...each })),
});
const may = (rule: (actor: Actor, place: typeof at) => { allowed: boolean }) =>
  roles.filter((role) => {
    const departmentId = ["handler", "department-lead"].includes(role) ? "d1" : undefined;
    return rule(one({ role, departmentId }), at).allowed;
  });

describe("who has to do with an order", () => {
  it("reads it: the district and the department it is about", () => {
    expect(may(canOpenOrder)).toEqual([
      ...["triage", "handler", "department-lead", "staff", "signer", "auditor"],
    ]);
  });
  it("explains it: the department alone", () => {
    expect(may(canExplain)).toEqual(["handler", "department-lead"]);
  });
  it("decides on it: staff and signers", () => {
    expect(may(canDecideOrder)).toEqual(["staff", "signer"]);
  });
  it("opens one: the platform alone", () => {
    expect(roles.filter((role) => canOpenNew(one({ role })).allowed)).toEqual([]);
    expect(canOpenNew(system("clock")).allowed).toBe(true);
  });

  it("another department, another district, and nobody in particular are strangers", () => {
    const strangers = [
      one({ role: "handler", departmentId: "d2" }),
      one({ role: "handler" }),
      one({ role: "department-lead", departmentId: "d2" }),
      one({ role: "staff", scope: "330105" }),
      one({ role: "signer", scope: "330106013" }),
      one(),
      anonymous,
    ];
    for (const actor of strangers) {
      expect(canOpenOrder(actor, at).allowed).toBe(false);
      expect(canExplain(actor, at).allowed).toBe(false);
      expect(canDecideOrder(actor, at).allowed).toBe(false);
    }
  });

  it("nobody decides on their own department, whatever else they are", () => {
    for (const role of ["handler", "department-lead"] as const) {
      const both = one({ role: "staff" }, { role, departmentId: "d1" });
      expect(canDecideOrder(both, at)).toEqual({ allowed: false, reason: "own-order" });
      const elsewhere = one({ role: "staff" }, { role, departmentId: "d2" });
      expect(canDecideOrder(elsewhere, at)).toEqual({ allowed: true, grant: "g0" });
    }
  });

  it("an order without a department is explained by nobody", () => {
    const place = { ...at, departmentId: null };
    expect(canExplain(one({ role: "handler", departmentId: "d1" }), place).allowed).toBe(false);
  });

  it("lists go by scope at the desk and by department in the house", () => {
    const actor = one(
      { role: "staff", scope: "330106012" },
      { role: "handler", departmentId: "d1" },
      { role: "member" },
    );
    expect(deskScopes(actor)).toEqual(["330106012"]);
    expect(answeredDepartments(actor)).toEqual(["d1"]);
  });
});
