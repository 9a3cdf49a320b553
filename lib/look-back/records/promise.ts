import "server-only";
import { type Day, dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { LookBackVerdict } from "../model";
import { outcomeOf, outcomeWhenReplaced } from "../rules/promise-state";

/**
 * Writes a published answer into the book of promises: what was promised before on the same
 * suggestion and has not ended is replaced, a promise with a day begins.
 */
export async function enterAnswer(
  tx: Tx,
  replyId: string,
): Promise<{ readonly entered: boolean } | null> {
  const reply = await tx.suggestionReply.findUnique({
    where: { id: replyId },
    select: {
      suggestionId: true,
      departmentId: true,
      round: true,
      resolution: true,
      promisedOn: true,
      publishedAt: true,
      suggestion: { select: { divisionCode: true } },
    },
  });
  if (!reply?.publishedAt) return null;
  const { suggestionId, departmentId, round, promisedOn, publishedAt } = reply;
  await replaceEarlier(tx, suggestionId, round, publishedAt);
  if (reply.resolution !== "B" || !promisedOn) return { entered: false };
  const { divisionCode } = reply.suggestion;
  const of = { replyId, suggestionId, departmentId, divisionCode, round };
  await tx.promiseEntry.create({ data: { ...of, promisedOn, dueOn: promisedOn, publishedAt } });
  return { entered: true };
}

async function replaceEarlier(tx: Tx, suggestionId: string, round: number, at: Date) {
  const open = await tx.promiseEntry.findMany({
    where: { suggestionId, round: { lt: round }, outcome: null },
    select: { id: true, promisedOn: true },
    take: 20,
  });
  for (const { id, promisedOn } of open) {
    const outcome = outcomeWhenReplaced(promisedOn, dayOf(at));
    await tx.promiseEntry.updateMany({
      where: { id, outcome: null },
      data: { outcome, endedAt: at },
    });
  }
}

/** What a look-back found ends the promise, or gives it a new day. */
export async function settlePromise(
  tx: Tx,
  replyId: string,
  found: { readonly verdict: LookBackVerdict; readonly newDueOn: Day | null },
  now: Date,
): Promise<void> {
  const outcome = outcomeOf(found.verdict);
  const data = outcome
    ? { outcome, endedAt: now }
    : { dueOn: found.newDueOn ?? undefined, partials: { increment: 1 } };
  await tx.promiseEntry.updateMany({ where: { replyId }, data });
}
