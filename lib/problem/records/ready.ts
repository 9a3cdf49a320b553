import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import type { ProblemStatus } from "../model";
import { canSeeProblem, canTriageProblem } from "../policy";
import { type ProblemAct, step } from "../workflow";
import { loadProblem, type ProblemRecord } from "./problem";

type Can = (actor: Actor, problem: ProblemRecord) => Verdict;
type Ready = { readonly problem: ProblemRecord; readonly grant: string | null };

/** What every act on a problem checks first: it is there for the actor, and theirs to act on. */
export async function readyProblem(
  tx: Tx,
  actor: Actor,
  ref: string,
  can: Can = canTriageProblem,
): Promise<Ready | Refusal> {
  const problem = await loadProblem(tx, ref);
  if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
  const verdict = can(actor, problem);
  return verdict.allowed ? { problem, grant: verdict.grant } : refuse("forbidden", verdict.reason);
}

/** The same where the act moves the problem: whether it may happen now, and where it leads. */
export async function readyStep(
  tx: Tx,
  actor: Actor,
  ref: string,
  act: ProblemAct,
  can?: Can,
): Promise<(Ready & { readonly to: ProblemStatus }) | Refusal> {
  const ready = await readyProblem(tx, actor, ref, can);
  if (isRefusal(ready)) return ready;
  const to = step(ready.problem.status, act);
  return to ? { ...ready, to } : refuse("not-now", ready.problem.status);
}
