import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import {
  type Confirmation,
  type Dismissal,
  type Merging,
  type ProblemStatus,
  problemEvents,
  type Renaming,
} from "../model";
import { canTriageProblem } from "../policy";
import { baselined, renewBaseline, takeBaseline } from "../records/measure";
import { complaintIdsOf, loadProblem, moveProblem, type ProblemRecord } from "../records/problem";
import { readyProblem, readyStep } from "../records/ready";
import { step } from "../workflow";

/** The proposal is one cause indeed; the title may be put better. */
export function confirmProblem(
  actor: Actor,
  input: Confirmation,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyStep(tx, actor, input.ref, "confirm");
    if (isRefusal(ready)) return ready;
    const { problem, grant, to } = ready;
    const title = input.title ?? problem.title;
    const baseline = await takeBaseline(tx, problem, now);
    const moved = await moveProblem(tx, problem, to, { confirmedAt: now, title, ...baseline });
    if (!moved) return refuse("stale");
    return {
      value: { ref: problem.ref },
      grant,
      events: [
        problemEvents.confirmed(problem, { renamed: title !== problem.title }),
        baselined(problem, baseline),
      ],
    };
  });
}

/** The title is put better; nothing else changes. */
export function renameProblem(
  actor: Actor,
  input: Renaming,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyProblem(tx, actor, input.ref);
    if (isRefusal(ready)) return ready;
    const { problem, grant } = ready;
    if (!isNameable(problem.status)) return refuse("not-now", problem.status);
    if (input.title === problem.title) return refuse("not-now", "same-title");
    const { count } = await tx.problem.updateMany({
      where: { id: problem.id, status: problem.status, title: problem.title },
      data: { title: input.title },
    });
    if (count !== 1) return refuse("stale");
    const title = await keepProse(tx, input.title);
    const renamed = problemEvents.renamed(problem, { title });
    return { value: { ref: problem.ref }, grant, events: [renamed] };
  });
}

/** Not one cause: the complaints are free again and go on by themselves. */
export function dismissProblem(
  actor: Actor,
  input: Dismissal,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyStep(tx, actor, input.ref, "dismiss");
    if (isRefusal(ready)) return ready;
    const { problem, grant, to } = ready;
    const reason = await keepProse(tx, input.reason);
    if (!(await moveProblem(tx, problem, to, { noteId: reason.id }))) return refuse("stale");
    return {
      value: { ref: problem.ref },
      grant,
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
    const ready = await readyProblem(tx, actor, input.ref);
    if (isRefusal(ready)) return ready;
    const { problem, grant } = ready;
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
    const measured = await renewBaseline(tx, into);
    return {
      value: { ref: into.ref },
      grant,
      events: [
        problemEvents.merged(problem, { intoId: into.id, complaintIds }),
        problemEvents.absorbed(into, { fromId: problem.id, complaintIds }),
        ...measured,
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

function isNameable(status: string): boolean {
  return !["dismissed", "merged"].includes(status);
}

function canAbsorb(status: string): boolean {
  return !["dismissed", "merged", "verified"].includes(status);
}
