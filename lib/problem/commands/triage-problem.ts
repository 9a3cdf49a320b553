import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import {
  type Confirmation,
  type Dismissal,
  type Merging,
  type ProblemStatus,
  problemEvents,
} from "../model";
import { canSeeProblem, canTriageProblem } from "../policy";
import { complaintIdsOf, loadProblem, moveProblem, type ProblemRecord } from "../records";
import { step } from "../workflow";

/** The proposal is one cause indeed; the title may be put better. */
export function confirmProblem(
  actor: Actor,
  input: Confirmation,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const problem = await loadProblem(tx, input.ref);
    if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
    const verdict = canTriageProblem(actor, problem);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const to = step(problem.status, "confirm");
    if (!to) return refuse("not-now", problem.status);
    const title = input.title ?? problem.title;
    const moved = await moveProblem(tx, problem, to, { confirmedAt: now, title });
    if (!moved) return refuse("stale");
    const event = problemEvents.confirmed(problem, { renamed: title !== problem.title });
    return { value: { ref: problem.ref }, grant: verdict.grant, events: [event] };
  });
}

/** Not one cause: the complaints are free again and go on by themselves. */
export function dismissProblem(
  actor: Actor,
  input: Dismissal,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const problem = await loadProblem(tx, input.ref);
    if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
    const verdict = canTriageProblem(actor, problem);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const to = step(problem.status, "dismiss");
    if (!to) return refuse("not-now", problem.status);
    const reason = await keepProse(tx, input.reason);
    if (!(await moveProblem(tx, problem, to, { noteId: reason.id }))) return refuse("stale");
    return {
      value: { ref: problem.ref },
      grant: verdict.grant,
      events: [problemEvents.dismissed(problem, { reason })],
    };
  });
}

/** One of two that are the same: its complaints go over to the other. */
export function mergeProblem(
  actor: Actor,
  input: Merging,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const problem = await loadProblem(tx, input.ref);
    if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
    const verdict = canTriageProblem(actor, problem);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const into = await loadProblem(tx, input.into);
    if (!into || into.id === problem.id || !canTriageProblem(actor, into).allowed)
      return refuse("invalid", "no-such-problem", { into: ["no-such-problem"] });
    const to = step(problem.status, "merge");
    if (!to) return refuse("not-now", problem.status);
    if (!canAbsorb(into.status)) return refuse("not-now", into.status);
    if (!(await goesInto(tx, problem, to, into))) return refuse("stale");
    const complaintIds = await complaintIdsOf(tx, problem.id);
    await tx.problemComplaint.updateMany({
      where: { problemId: problem.id },
      data: { problemId: into.id },
    });
    return {
      value: { ref: into.ref },
      grant: verdict.grant,
      events: [
        problemEvents.merged(problem, { intoId: into.id, complaintIds }),
        problemEvents.absorbed(into, { fromId: problem.id, complaintIds }),
      ],
    };
  });
}

/** Two that are merged into each other at once: whoever is second finds the other one merged. */
async function goesInto(
  tx: Tx,
  problem: ProblemRecord,
  to: ProblemStatus,
  into: ProblemRecord,
): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "Problem" WHERE "id" IN (${problem.id}::uuid, ${into.id}::uuid)
    ORDER BY "id" FOR UPDATE`;
  const still = await tx.problem.count({ where: { id: into.id, status: into.status } });
  return still === 1 && moveProblem(tx, problem, to, { mergedIntoId: into.id });
}

function canAbsorb(status: string): boolean {
  return !["dismissed", "merged", "verified"].includes(status);
}
