import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { type Written, write } from "@/lib/core/write";
import {
  type Planning,
  problemEvents,
  type Relapsing,
  type Resolving,
  type Verifying,
} from "../model";
import {
  canDeclareResolved,
  canPlanProblem,
  canRecordRelapse,
  canStartProblem,
  canVerifyProblem,
} from "../policy";
import { measureAfter } from "../records/measure";
import { moveProblem, type ProblemRecord } from "../records/problem";
import { readyStep } from "../records/ready";
import type { ProblemAct } from "../workflow";

type Moved = Outcome<{ ref: string }>;
type Change = { data: Prisma.ProblemUpdateManyMutationInput; event: DraftEvent };

/** By what it is to be solved: consultation, department or campaign. */
export function planProblem(actor: Actor, input: Planning, now: Date): Promise<Moved> {
  const can = (problem: ProblemRecord) => canPlanProblem(actor, problem, input.plan);
  return write(actor, now, (tx) =>
    moved(tx, actor, input.ref, "plan", can, async (problem) => {
      const departmentId = await departmentFor(tx, input);
      if (departmentId === undefined)
        return refuse("invalid", "choose-department", { departmentCode: ["choose-department"] });
      return {
        data: { plan: input.plan, departmentId, plannedAt: now },
        event: problemEvents.planned(problem, { plan: input.plan, departmentId }),
      };
    }),
  );
}

export function startProblem(actor: Actor, input: { ref: string }, now: Date): Promise<Moved> {
  return write(actor, now, (tx) =>
    moved(
      tx,
      actor,
      input.ref,
      "start",
      (problem) => canStartProblem(actor, problem),
      async (problem) => ({ data: { startedAt: now }, event: problemEvents.started(problem, {}) }),
    ),
  );
}

/** What was done is written down with it: residents read it. */
export function declareProblemResolved(actor: Actor, input: Resolving, now: Date): Promise<Moved> {
  return write(actor, now, (tx) =>
    moved(
      tx,
      actor,
      input.ref,
      "declare-resolved",
      (problem) => canDeclareResolved(actor, problem),
      async (problem) => {
        const summary = await keepProse(tx, input.summary);
        return {
          data: { summaryId: summary.id, resolvedAt: now },
          event: problemEvents["declared-resolved"](problem, { summary }),
        };
      },
    ),
  );
}

export function verifyProblem(actor: Actor, input: Verifying, now: Date): Promise<Moved> {
  return write(actor, now, (tx) =>
    moved(
      tx,
      actor,
      input.ref,
      "verify",
      (problem) => canVerifyProblem(actor, problem),
      async (problem) => {
        const early = await refusedByMeasure(tx, problem, now);
        if (early) return early;
        const note = input.note ? await keepProse(tx, input.note) : null;
        return {
          data: { verifiedAt: now, noteId: note?.id },
          event: problemEvents.verified(problem, { note }),
        };
      },
    ),
  );
}

export function recordProblemRelapse(actor: Actor, input: Relapsing, now: Date): Promise<Moved> {
  return write(actor, now, (tx) =>
    moved(
      tx,
      actor,
      input.ref,
      "relapse",
      (problem) => canRecordRelapse(actor, problem),
      async (problem) => {
        const reason = await keepProse(tx, input.reason);
        return {
          data: { relapsedAt: now, noteId: reason.id },
          event: problemEvents.relapsed(problem, { reason }),
        };
      },
    ),
  );
}

async function moved(
  tx: Tx,
  actor: Actor,
  ref: string,
  act: ProblemAct,
  can: (problem: ProblemRecord) => Verdict,
  change: (problem: ProblemRecord) => Promise<Change | Refusal>,
): Promise<Written<{ ref: string }> | Refusal> {
  const ready = await readyStep(tx, actor, ref, act, (_actor, problem) => can(problem));
  if (isRefusal(ready)) return ready;
  const { problem, grant, to } = ready;
  const made = await change(problem);
  if (isRefusal(made)) return made;
  if (!(await moveProblem(tx, problem, to, made.data))) return refuse("stale");
  return { value: { ref }, grant, events: [made.event] };
}

/** Nobody verifies before the watched days are over, or where they brought too much. */
async function refusedByMeasure(
  tx: Tx,
  problem: ProblemRecord,
  now: Date,
): Promise<Refusal | undefined> {
  const { resolvedAt, baselineCount } = problem;
  if (!resolvedAt || baselineCount === null) return undefined;
  const { judgement } = await measureAfter(tx, { ...problem, resolvedAt, baselineCount }, now);
  if (judgement === "fallen") return undefined;
  return refuse("not-now", judgement === "watching" ? "still-watching" : "not-fallen");
}

/** undefined where a department is wanted and none of that name exists. */
async function departmentFor(tx: Tx, input: Planning): Promise<string | null | undefined> {
  if (input.plan !== "department") return null;
  const row = await tx.department.findUnique({
    where: { code: input.departmentCode ?? "" },
    select: { id: true },
  });
  return row?.id;
}
