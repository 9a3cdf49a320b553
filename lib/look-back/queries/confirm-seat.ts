import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { speakerOf } from "@/lib/suggestion/records";
import { canConfirm } from "../policy/interests";
import { loadLookBack } from "../records";
import { matterOf, stakesIn } from "../records/interests";
import { step } from "../workflow";

/** What residents are asked about, as everybody may read it; null where nobody looks just now. */
export async function getPublishedQuestion(ref: string) {
  const lookBack = await loadLookBack(db, ref);
  if (!lookBack || !step(lookBack.status, "conclude")) return null;
  const { suggestionId, replyId, problemId } = lookBack;
  const select = { ref: true, title: true } as const;
  const [matter, reply] = await Promise.all([
    suggestionId
      ? db.suggestion.findUnique({ where: { id: suggestionId }, select })
      : db.problem.findUnique({ where: { id: problemId ?? "" }, select }),
    replyId
      ? db.suggestionReply.findUnique({ where: { id: replyId }, select: { promiseId: true } })
      : null,
  ]);
  if (!matter) return null;
  const words = await readProse([reply?.promiseId]);
  return { ...matter, promise: words.get(reply?.promiseId ?? "") ?? null };
}

/** Whether the actor may say how it is, and whether they have. */
export async function getConfirmSeat(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<{ readonly said: boolean } | null> {
  const lookBack = await loadLookBack(db, ref);
  const personId = await speakerOf(db, actor);
  if (!lookBack || !personId) return null;
  const stakes = await stakesIn(db, matterOf(lookBack), dayOf(now));
  if (!canConfirm(personId, lookBack, stakes).allowed) return null;
  const of = { lookBackId: lookBack.id, personId };
  return { said: (await db.lookBackConfirmation.count({ where: of })) > 0 };
}
