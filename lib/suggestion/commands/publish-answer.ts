import "server-only";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { cancelDeadline, meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import type { ProseRef } from "@/lib/core/prose-ref";
import { setting } from "@/lib/core/settings";
import { type Resolution, suggestionEvents } from "../model";
import type { SuggestionRecord } from "../records";
import { lookBackFor, lotOf } from "../rules/look-back-due";

type Answer = {
  replyId: string;
  round: number;
  resolution: Resolution;
  departmentId: string;
  promisedOn: string | null;
  body: ProseRef | null;
  promise: ProseRef | null;
};

/**
 * What goes with every published answer: the reply's clock stops, the clock for rating starts, and
 * the day of the look-back is stored with the reply.
 */
export async function publishAnswer(
  tx: Tx,
  suggestion: SuggestionRecord,
  answer: Answer,
  now: Date,
): Promise<DraftEvent> {
  const { id, ref, divisionCode, watched } = suggestion;
  const { replyId, resolution, promisedOn } = answer;
  const rules = {
    sampleDays: await setting(tx, "look-back.sample-days", divisionCode),
    samplePercent: await setting(tx, "look-back.sample-percent", divisionCode),
  };
  const draw = await drawFrom(tx);
  const told = { ref, resolution, promisedOn, answeredOn: dayOf(now), watched, seed: draw.seed };
  const plan = lookBackFor(told, rules);
  const lot = { drawLot: lotOf(draw.seed, ref), drawPercent: rules.samplePercent };
  await tx.suggestionReply.updateMany({
    where: { id: replyId },
    data: {
      ...{ publishedAt: now, lookBackDueOn: plan?.dueOn, lookBackCause: plan?.cause },
      ...(resolution === "A" && !watched ? { ...lot, drawDay: draw.day, drawSeed: draw.seed } : {}),
    },
  });
  const of = { subject: "suggestion", subjectId: id };
  await meetDeadline(tx, { ...of, kind: "reply" }, now);
  await releaseOpinions(tx, id, now);
  await openDeadline(tx, {
    ...of,
    kind: "rating",
    divisionCode,
    startedAt: now,
    amount: await setting(tx, "suggestion.rating-days", divisionCode),
    unit: "calendar",
  });
  const lookBackDueOn = plan?.dueOn ?? null;
  return suggestionEvents.answered(suggestion, { ...answer, lookBackDueOn });
}

/** What the lot is drawn from: the newest published root of the event log, which nobody can choose. */
async function drawFrom(tx: Tx): Promise<{ day: string | null; seed: string }> {
  const last = await tx.checkpoint.findFirst({
    orderBy: { day: "desc" },
    select: { day: true, root: true },
  });
  return { day: last?.day ?? null, seed: last?.root ?? "" };
}

/** An opinion that nobody waits for any more is not late: its clock ends with the answer. */
async function releaseOpinions(tx: Tx, suggestionId: string, now: Date): Promise<void> {
  const parts = await tx.assignment.findMany({
    where: { suggestionId, status: { not: "accepted" } },
    select: { id: true },
    take: 20,
  });
  for (const { id } of parts) {
    await cancelDeadline(tx, { subject: "assignment", subjectId: id, kind: "opinion" }, now);
  }
}

/** The number of the next reply: rounds count what was published. */
export async function nextRound(tx: Tx, suggestionId: string): Promise<number> {
  const last = await tx.suggestionReply.aggregate({
    where: { suggestionId, publishedAt: { not: null } },
    _max: { round: true },
  });
  return (last._max.round ?? 0) + 1;
}
