import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { type Written, write } from "@/lib/core/write";
import { problemEvents } from "../model";
import { canMeasureProblem } from "../policy";
import { measureAfter } from "../records/measure";
import { loadProblem, moveProblem, type ProblemRecord } from "../records/problem";
import type { Judgement } from "../rules/measure";
import { step } from "../workflow";

type Judged = { readonly ref: string; readonly judgement: Judgement };

/**
 * The daily look at a problem that was declared resolved or verified: what came in since is counted
 * against the baseline. Too much is a relapse at once; little enough through all the watched days
 * verifies it. Refused as not-now where nothing is to be said yet.
 */
export function measureProblem(
  actor: Actor,
  input: { ref: string },
  now: Date,
): Promise<Outcome<Judged>> {
  return write(actor, now, async (tx) => {
    const problem = await loadProblem(tx, input.ref);
    if (!problem) return refuse("not-found");
    const verdict = canMeasureProblem(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { resolvedAt, baselineCount } = problem;
    if (!resolvedAt || baselineCount === null) return refuse("not-now", "no-baseline");
    const measured = await measureAfter(tx, { ...problem, resolvedAt, baselineCount }, now);
    return settle(tx, problem, measured, now);
  });
}

type Measured = Awaited<ReturnType<typeof measureAfter>>;

async function settle(
  tx: Tx,
  problem: ProblemRecord,
  { judgement, after, baseline, watched }: Measured,
  now: Date,
): Promise<Written<Judged> | Refusal> {
  if (judgement === "watching") return refuse("not-now", "still-watching");
  const to = step(problem.status, judgement === "fallen" ? "verify" : "relapse");
  if (!to) return refuse("not-now", problem.status);
  const when = judgement === "fallen" ? { verifiedAt: now } : { relapsedAt: now };
  const data = { ...when, afterCount: after, measuredAt: now };
  if (!(await moveProblem(tx, problem, to, data))) return refuse("stale");
  const said =
    judgement === "fallen"
      ? problemEvents.verified(problem, { note: null })
      : problemEvents.relapsed(problem, { reason: null });
  return {
    value: { ref: problem.ref, judgement },
    grant: null,
    events: [problemEvents.measured(problem, { ...watched, count: after, baseline }), said],
  };
}
