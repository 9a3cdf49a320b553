import {
  type Actor,
  allow,
  byRole,
  deny,
  type Place,
  type Role,
  type Verdict,
} from "@/lib/core/actor";
import { publicStatuses } from "./model";

const triagers = ["triage", "staff"] as const satisfies readonly Role[];
const planners = [
  ...triagers,
  "liaison",
  "head",
  "rotating-head",
  "convenor",
  "member",
] as const satisfies readonly Role[];
const readers = [...planners, "signer", "auditor", "content-moderator"] as const;

/** Where a problem is and which department it was given to. */
export type ProblemPlace = { readonly divisionCode: string; readonly departmentId?: string | null };

const placeOf = (problem: ProblemPlace): Place => ({
  divisionCode: problem.divisionCode,
  departmentIds: problem.departmentId ? [problem.departmentId] : [],
});

function bySystemOr(actor: Actor, roles: readonly Role[], problem: ProblemPlace): Verdict {
  if (actor.kind === "system") return allow(null);
  return byRole(actor, roles, placeOf(problem), "not-your-problem");
}

/** Everybody sees what somebody confirmed; proposals are seen by those who work with them. */
export function canSeeProblem(actor: Actor, problem: ProblemPlace & { status: string }): Verdict {
  if ((publicStatuses as readonly string[]).includes(problem.status)) return allow(null);
  return bySystemOr(actor, readers, problem);
}

/** Confirm, dismiss, merge, split, make by hand, add complaints. */
export function canTriageProblem(actor: Actor, problem: ProblemPlace): Verdict {
  return bySystemOr(actor, triagers, problem);
}

/** A consultation is planned by those who hold one; a department is given it by triage or staff. */
export function canPlanProblem(actor: Actor, problem: ProblemPlace, plan: string): Verdict {
  return bySystemOr(actor, plan === "consultation" ? planners : triagers, problem);
}

export function canStartProblem(actor: Actor, problem: ProblemPlace): Verdict {
  return bySystemOr(actor, planners, problem);
}

/** The platform declares it when every suggestion is closed; staff where no suggestion was made. */
export function canDeclareResolved(actor: Actor, problem: ProblemPlace): Verdict {
  return bySystemOr(actor, ["staff", "triage", "department-lead"], problem);
}

/** Whoever declared it solved does not verify it: that is for district staff. */
export function canVerifyProblem(actor: Actor, problem: ProblemPlace): Verdict {
  return bySystemOr(actor, ["staff"], problem);
}

/** The platform's own daily look at what was declared solved. */
export function canMeasureProblem(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

/** Whoever reported something says themself that it is another matter. */
export function canObject(
  actor: Actor,
  complaint: { readonly id: string; readonly reporterId: string | null },
): Verdict {
  const isReceipt = actor.kind === "link-holder" && actor.subjectId === complaint.id;
  const isReporter = actor.kind === "person" && actor.id === complaint.reporterId;
  return isReceipt || isReporter ? allow(null) : deny("not-your-complaint");
}

/** Whether a reporter's objection is right is for those who route, and never for themselves. */
export function canDecideObjection(
  actor: Actor,
  problem: ProblemPlace,
  objection: { readonly personId: string },
): Verdict {
  return actor.id === objection.personId ? deny("own-objection") : canTriageProblem(actor, problem);
}

export function canRecordRelapse(actor: Actor, problem: ProblemPlace): Verdict {
  return bySystemOr(actor, triagers, problem);
}

/** The desk of problems: whoever holds one of these roles anywhere. */
export function canOpenProblemDesk(actor: Actor): Verdict {
  const grant = actor.grants.find((each) => (readers as readonly Role[]).includes(each.role));
  return grant ? allow(grant) : deny("not-your-desk");
}

/** The scopes in which the actor sees proposals too. */
export function problemScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((each) => (readers as readonly Role[]).includes(each.role))
    .map((each) => each.scope);
}
