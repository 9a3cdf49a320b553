import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { type Written, write } from "@/lib/core/write";
import { findNearestStation } from "@/lib/place/queries";
import { canSeeProblem } from "@/lib/problem/policy";
import { loadProblem, type ProblemRecord } from "@/lib/problem/records/problem";
import { matterEvents, screeningQuestions } from "../model";
import { canSettleMatter, canSuggestMatter } from "../policy";
import { type MatterRecord, matterOfProblem, moveMatter } from "../records";
import type { MatterApproval, MatterMerging, MatterReason, MatterSuggestion } from "../rules/forms";
import { type MatterAct, stepMatter } from "../workflow";

type Settled = Promise<Outcome<{ problemRef: string }>>;
type Change = {
  readonly data: Prisma.MatterUncheckedUpdateManyInput;
  readonly event: DraftEvent;
};

/** A common problem is put forward for deliberation. One open matter a problem. */
export function suggestMatter(actor: Actor, input: MatterSuggestion, now: Date): Settled {
  return write(actor, now, async (tx) => {
    const problem = await seenProblem(tx, actor, input.problemRef);
    if (!problem) return refuse("not-found");
    const venue = await findNearestStation(problem.divisionCode, tx);
    const { divisionCode } = problem;
    const verdict = canSuggestMatter(actor, { divisionCode, venueId: venue?.id });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!deliberable.includes(problem.status)) return refuse("not-now", problem.status);
    await lockProblem(tx, problem.id);
    const open = await matterOfProblem(tx, problem.id);
    if (open) return refuse("stale", "matter-open");
    const matter = { id: newId(), divisionCode };
    const reason = await keepProse(tx, input.reason);
    const source = input.source ?? "cluster";
    await tx.matter.create({
      data: {
        ...matter,
        status: "suggested",
        title: input.title ?? problem.title,
        source,
        reasonId: reason.id,
        venueId: venue?.id,
        problemId: problem.id,
        suggestedById: actor.id,
        suggestedAt: now,
      },
    });
    const event = matterEvents.suggested(matter, { source, problemId: problem.id, reason });
    return { value: { problemRef: problem.ref }, grant: verdict.grant, events: [event] };
  });
}

const deliberable = ["confirmed", "planned", "in-progress", "relapsed"];

/** Two who suggest at once meet here, so that the second sees the first one's matter. */
async function lockProblem(tx: Tx, problemId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Problem" WHERE "id" = ${problemId}::uuid FOR UPDATE`;
}

export function screenMatter(actor: Actor, input: { problemRef: string }, now: Date): Settled {
  return settle(actor, input.problemRef, "screen", now, async (matter) => ({
    data: {},
    event: matterEvents.screened(matter, {}),
  }));
}

export function shortlistMatter(actor: Actor, input: { problemRef: string }, now: Date): Settled {
  return settle(actor, input.problemRef, "shortlist", now, async (matter) => ({
    data: {},
    event: matterEvents.shortlisted(matter, {}),
  }));
}

export function publiciseMatter(actor: Actor, input: { problemRef: string }, now: Date): Settled {
  return settle(actor, input.problemRef, "publicise", now, async (matter) => ({
    data: { publicisedAt: now },
    event: matterEvents.publicised(matter, {}),
  }));
}

export function approveMatter(actor: Actor, input: MatterApproval, now: Date): Settled {
  return settle(actor, input.problemRef, "approve", now, async (matter, tx) => {
    const questions = await answersOf(tx, input);
    if (!questions) return unanswered;
    return {
      data: { approvedAt: now, questions: idsOf(questions) },
      event: matterEvents.approved(matter, { questions }),
    };
  });
}

export function rejectMatter(actor: Actor, input: MatterReason, now: Date): Settled {
  return settle(actor, input.problemRef, "reject", now, async (matter, tx) => {
    const reason = await keepProse(tx, input.reason);
    return { data: { noteId: reason.id }, event: matterEvents.rejected(matter, { reason }) };
  });
}

export function deferMatter(actor: Actor, input: MatterReason, now: Date): Settled {
  return settle(actor, input.problemRef, "defer", now, async (matter, tx) => {
    const reason = await keepProse(tx, input.reason);
    return { data: { noteId: reason.id }, event: matterEvents.deferred(matter, { reason }) };
  });
}

export function resumeMatter(actor: Actor, input: { problemRef: string }, now: Date): Settled {
  return settle(actor, input.problemRef, "resume", now, async (matter) => ({
    data: { noteId: null },
    event: matterEvents.resumed(matter, {}),
  }));
}

/** A like matter takes it in: deliberated once. */
export function mergeMatter(actor: Actor, input: MatterMerging, now: Date): Settled {
  return settle(actor, input.problemRef, "merge", now, async (matter, tx) => {
    const other = await seenProblem(tx, actor, input.into);
    const into = other ? await matterOfProblem(tx, other.id) : null;
    if (!into || into.id === matter.id)
      return refuse("invalid", "no-such-matter", { into: ["no-such-matter"] });
    if (!(await staysOpen(tx, matter, into))) return refuse("stale");
    return {
      data: { mergedIntoId: into.id },
      event: matterEvents.merged(matter, { intoId: into.id }),
    };
  });
}

/** Two that are merged into each other at once: whoever is second finds the other one merged. */
async function staysOpen(tx: Tx, matter: MatterRecord, into: MatterRecord): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "Matter" WHERE "id" IN (${matter.id}::uuid, ${into.id}::uuid)
    ORDER BY "id" FOR UPDATE`;
  return (await tx.matter.count({ where: { id: into.id, status: into.status } })) === 1;
}

async function settle(
  actor: Actor,
  problemRef: string,
  act: MatterAct,
  now: Date,
  change: (matter: MatterRecord, tx: Tx) => Promise<Change | Refusal>,
): Settled {
  return write(actor, now, async (tx): Promise<Written<{ problemRef: string }> | Refusal> => {
    const found = await settled(tx, actor, problemRef, canSettleMatter);
    if ("refused" in found) return found;
    const to = stepMatter(found.matter.status, act);
    if (!to) return refuse("not-now", found.matter.status);
    const made = await change(found.matter, tx);
    if ("refused" in made) return made;
    if (!(await moveMatter(tx, found.matter, to, made.data))) return refuse("stale");
    return { value: { problemRef }, grant: found.grant, events: [made.event] };
  });
}

/** The open matter of a problem that the actor sees and may settle. */
export async function settled(
  tx: Tx,
  actor: Actor,
  problemRef: string,
  can: (actor: Actor, matter: MatterRecord) => Verdict,
): Promise<{ matter: MatterRecord; grant: string | null } | Refusal> {
  const problem = await seenProblem(tx, actor, problemRef);
  const matter = problem ? await matterOfProblem(tx, problem.id) : null;
  if (!matter) return refuse("not-found");
  const verdict = can(actor, matter);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  return { matter, grant: verdict.grant };
}

async function seenProblem(tx: Tx, actor: Actor, ref: string): Promise<ProblemRecord | null> {
  const problem = await loadProblem(tx, ref);
  return problem && canSeeProblem(actor, problem).allowed ? problem : null;
}

export const unanswered = refuse("invalid", "answer-questions", {
  questions: ["answer-questions"],
});

/** All three answers as prose, or null where one is missing. */
export async function answersOf(
  tx: Tx,
  input: MatterApproval,
): Promise<Record<string, ProseRef> | null> {
  const kept: Record<string, ProseRef> = {};
  for (const question of screeningQuestions) {
    const reason = input.questions[question];
    if (!reason) return null;
    kept[question] = await keepProse(tx, reason);
  }
  return kept;
}

export function idsOf(questions: Readonly<Record<string, ProseRef>>): Record<string, string> {
  return Object.fromEntries(Object.entries(questions).map(([key, prose]) => [key, prose.id]));
}
