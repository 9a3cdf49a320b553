import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { parseRef } from "@/lib/core/ref";
import { type Written, write } from "@/lib/core/write";
import { matterEvents, screeningQuestions } from "../model";
import { canSettleMatter } from "../policy";
import { type MatterRecord, moveMatter } from "../records";
import { isEnded, publicityEnd, targetedMatter } from "../records/matter";
import type { MatterApproval, MatterMerging, MatterReason, MatterTarget } from "../rules/forms";
import { type MatterAct, stepMatter } from "../workflow";

type Settled = Promise<Outcome<{ matterRef: string }>>;
type Change = {
  readonly data: Prisma.MatterUncheckedUpdateManyInput;
  readonly event: DraftEvent;
};

export function screenMatter(actor: Actor, input: MatterTarget, now: Date): Settled {
  return settle(actor, input, "screen", now, async (matter) => ({
    data: {},
    event: matterEvents.screened(matter, {}),
  }));
}

export function shortlistMatter(actor: Actor, input: MatterTarget, now: Date): Settled {
  return settle(actor, input, "shortlist", now, async (matter) => ({
    data: {},
    event: matterEvents.shortlisted(matter, {}),
  }));
}

/** For so many working days everybody may say what they think of it (domain.md §4, 示例规则). */
export function publiciseMatter(actor: Actor, input: MatterTarget, now: Date): Settled {
  return settle(actor, input, "publicise", now, async (matter, tx) => {
    const publicUntil = await publicityEnd(tx, matter, now);
    return {
      data: { publicisedAt: now, publicUntil },
      event: matterEvents.publicised(matter, { until: publicUntil.toISOString() }),
    };
  });
}

/** All three questions answered yes, and not before the publicity period is over. */
export function approveMatter(actor: Actor, input: MatterApproval, now: Date): Settled {
  return settle(actor, input, "approve", now, async (matter, tx) => {
    const early = stillPublicised(matter, now);
    if (early) return early;
    const questions = await answersOf(tx, input);
    if (isRefusal(questions)) return questions;
    return {
      data: { approvedAt: now, questions: idsOf(questions) },
      event: matterEvents.approved(matter, { questions }),
    };
  });
}

export function rejectMatter(actor: Actor, input: MatterReason, now: Date): Settled {
  return settle(actor, input, "reject", now, async (matter, tx) => {
    const reason = await keepProse(tx, input.reason);
    return { data: { noteId: reason.id }, event: matterEvents.rejected(matter, { reason }) };
  });
}

export function deferMatter(actor: Actor, input: MatterReason, now: Date): Settled {
  return settle(actor, input, "defer", now, async (matter, tx) => {
    const reason = await keepProse(tx, input.reason);
    return { data: { noteId: reason.id }, event: matterEvents.deferred(matter, { reason }) };
  });
}

export function resumeMatter(actor: Actor, input: MatterTarget, now: Date): Settled {
  return settle(actor, input, "resume", now, async (matter) => ({
    data: { noteId: null },
    event: matterEvents.resumed(matter, {}),
  }));
}

/** A like matter takes it in: deliberated once. */
export function mergeMatter(actor: Actor, input: MatterMerging, now: Date): Settled {
  return settle(actor, input, "merge", now, async (matter, tx) => {
    const into = await matterNamed(tx, actor, input.into);
    if (!into || into.id === matter.id || isEnded(into))
      return refuse("invalid", "no-such-matter", { into: ["no-such-matter"] });
    if (!(await staysOpen(tx, matter, into))) return refuse("stale");
    return {
      data: { mergedIntoId: into.id },
      event: matterEvents.merged(matter, { intoId: into.id }),
    };
  });
}

/** The other one by its own reference, or as the open matter of a problem. */
async function matterNamed(tx: Tx, actor: Actor, typed: string): Promise<MatterRecord | null> {
  const parsed = parseRef(typed);
  const target =
    parsed?.kind === "matter" ? { matterRef: parsed.ref } : { problemRef: parsed?.ref ?? typed };
  return targetedMatter(tx, actor, target);
}

/** Two that are merged into each other at once: whoever is second finds the other one merged. */
async function staysOpen(tx: Tx, matter: MatterRecord, into: MatterRecord): Promise<boolean> {
  await tx.$queryRaw`SELECT "id" FROM "Matter" WHERE "id" IN (${matter.id}::uuid, ${into.id}::uuid)
    ORDER BY "id" FOR UPDATE`;
  return (await tx.matter.count({ where: { id: into.id, status: into.status } })) === 1;
}

async function settle(
  actor: Actor,
  target: MatterTarget,
  act: MatterAct,
  now: Date,
  change: (matter: MatterRecord, tx: Tx) => Promise<Change | Refusal>,
): Settled {
  return write(actor, now, async (tx): Promise<Written<{ matterRef: string }> | Refusal> => {
    const found = await settled(tx, actor, target);
    if ("refused" in found) return found;
    const to = stepMatter(found.matter.status, act);
    if (!to) return refuse("not-now", found.matter.status);
    const made = await change(found.matter, tx);
    if ("refused" in made) return made;
    if (!(await moveMatter(tx, found.matter, to, made.data))) return refuse("stale");
    return { value: { matterRef: found.matter.ref }, grant: found.grant, events: [made.event] };
  });
}

/** The matter that is meant, where the actor sees it and may settle it. */
export async function settled(
  tx: Tx,
  actor: Actor,
  target: MatterTarget,
): Promise<{ matter: MatterRecord; grant: string | null } | Refusal> {
  const matter = await targetedMatter(tx, actor, target);
  if (!matter) return refuse("not-found");
  const verdict = canSettleMatter(actor, matter);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  return { matter, grant: verdict.grant };
}

/** The refusal names the last day of the period that is still running. */
export function stillPublicised(matter: MatterRecord, now: Date): Refusal | null {
  if (!matter.publicUntil || matter.publicUntil <= now) return null;
  return refuse("not-now", "publicity-running", {}, { day: dayOf(matter.publicUntil) });
}

/** All three answers as prose; refused where one is missing or a no. */
export async function answersOf(
  tx: Tx,
  input: MatterApproval,
): Promise<Record<string, ProseRef> | Refusal> {
  const [no] = input.no ?? [];
  if (no) return refuse("invalid", "question-no", { [`yes-${no}`]: ["question-no"] });
  const kept: Record<string, ProseRef> = {};
  for (const question of screeningQuestions) {
    const reason = input.questions[question];
    if (!reason) return unanswered;
    kept[question] = await keepProse(tx, reason);
  }
  return kept;
}

const unanswered = refuse("invalid", "answer-questions", { questions: ["answer-questions"] });

export function idsOf(questions: Readonly<Record<string, ProseRef>>): Record<string, string> {
  return Object.fromEntries(Object.entries(questions).map(([key, prose]) => [key, prose.id]));
}
