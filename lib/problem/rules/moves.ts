import type { Actor, Verdict } from "@/lib/core/actor";
import { actsFrom } from "@/lib/core/workflow";
import {
  canDeclareResolved,
  canPlanProblem,
  canRecordRelapse,
  canStartProblem,
  canTriageProblem,
  canVerifyProblem,
  type ProblemPlace,
} from "../policy";
import { type ProblemAct, transitions } from "../workflow";

type Guard = (actor: Actor, problem: ProblemPlace) => Verdict;

const guards: Record<ProblemAct, Guard> = {
  confirm: canTriageProblem,
  dismiss: canTriageProblem,
  merge: canTriageProblem,
  split: canTriageProblem,
  plan: (actor, problem) => canPlanProblem(actor, problem, "consultation"),
  start: canStartProblem,
  "declare-resolved": canDeclareResolved,
  verify: canVerifyProblem,
  relapse: canRecordRelapse,
};

/** What this actor can do to this problem now; draws the buttons. */
export function movesFor(
  actor: Actor,
  problem: ProblemPlace & { status: string },
): readonly ProblemAct[] {
  return actsFrom(transitions, problem.status).filter((act) => guards[act](actor, problem).allowed);
}
