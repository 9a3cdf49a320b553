import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";
import {
  canDeclareResolved,
  canOpenProblemDesk,
  canPlanProblem,
  canRecordRelapse,
  canSeeProblem,
  canStartProblem,
  canTriageProblem,
  canVerifyProblem,
  problemScopes,
} from "@/lib/problem/policy";

const problem = { divisionCode: "330106012006", departmentId: "d-1" };
const triagers: Role[] = ["triage", "staff"];
const planners: Role[] = [...triagers, "liaison", "head", "rotating-head", "convenor", "member"];
const readers: Role[] = [...planners, "signer", "auditor", "content-moderator"];

function personWith(role: Role, scope = "330106012"): Actor {
  return { kind: "person", id: "p-1", grants: [{ id: `grant of ${role}`, role, scope }] };
}

const rules = {
  "sees a proposal": {
    ask: (actor: Actor) => canSeeProblem(actor, { ...problem, status: "detected" }),
    may: readers,
  },
  "confirms, dismisses, merges, splits": {
    ask: (actor: Actor) => canTriageProblem(actor, problem),
    may: triagers,
  },
  "plans a consultation": {
    ask: (actor: Actor) => canPlanProblem(actor, problem, "consultation"),
    may: planners,
  },
  "gives it to a department": {
    ask: (actor: Actor) => canPlanProblem(actor, problem, "department"),
    may: triagers,
  },
  starts: { ask: (actor: Actor) => canStartProblem(actor, problem), may: planners },
  "declares it solved": {
    ask: (actor: Actor) => canDeclareResolved(actor, problem),
    may: [...triagers, "department-lead"] as Role[],
  },
  verifies: { ask: (actor: Actor) => canVerifyProblem(actor, problem), may: ["staff"] as Role[] },
  "records a relapse": { ask: (actor: Actor) => canRecordRelapse(actor, problem), may: triagers },
  "opens the desk": { ask: canOpenProblemDesk, may: readers },
};

describe.each(Object.entries(rules))("%s", (name, { ask, may }) => {
  it.each(roles)("%s", (role) => {
    const verdict = ask(personWith(role));
    expect(verdict.allowed).toBe(may.includes(role));
    if (verdict.allowed) expect(verdict.grant).toBe(`grant of ${role}`);
  });

  it("not from another street, not a stranger, and the platform where it acts", () => {
    if (name !== "opens the desk")
      for (const role of may) expect(ask(personWith(role, "330106002")).allowed).toBe(false);
    expect(ask(anonymous).allowed).toBe(false);
    if (name !== "opens the desk") expect(ask(system("a-job")).allowed).toBe(true);
  });
});

it("shows everybody what somebody confirmed", () => {
  expect(canSeeProblem(anonymous, { ...problem, status: "confirmed" }).allowed).toBe(true);
  expect(canSeeProblem(anonymous, { ...problem, status: "merged" }).allowed).toBe(false);
});

it("names the scopes in which proposals are listed", () => {
  expect(problemScopes(personWith("triage"))).toEqual(["330106012"]);
  expect(problemScopes(personWith("handler"))).toEqual([]);
});
