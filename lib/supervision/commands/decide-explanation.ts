import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, endOfDay } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { resumeDeadline } from "@/lib/core/deadline-records";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type AcceptForm, type ReturnForm, supervisionEvents } from "../model";
import { canDecideOrder } from "../policy";
import { clockOf, keepDue, lastAnswer, moveOrder, type OrderRecord, openForAct } from "../records";

type Done = Promise<Outcome<{ ref: string }>>;
type Decision = {
  readonly verdict: "accepted" | "returned";
  readonly by: string | null;
  readonly at: Date;
  readonly reasonId?: string;
};

/** The answer that was read, decided once; what was said since is not meant. */
async function decide(
  tx: Tx,
  order: OrderRecord,
  round: number,
  { verdict, by, at, reasonId }: Decision,
): Promise<{ doneOn: string } | Refusal> {
  const answer = await lastAnswer(tx, order.id);
  if (answer?.round !== round) return refuse("stale");
  await tx.supervisionAnswer.updateMany({
    where: { id: answer.id },
    data: { verdict, decidedById: by, decidedAt: at, reasonId },
  });
  return { doneOn: answer.doneOn };
}

/** Staff take the department at its word: the order runs until the day it named. */
export function acceptExplanation(actor: Actor, input: AcceptForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canDecideOrder, "accept");
    if ("refused" in opened) return opened;
    const { order, to, grant } = opened;
    const { round } = input;
    const by = { verdict: "accepted", by: actor.id, at: now } as const;
    const decided = await decide(tx, order, round, by);
    if ("refused" in decided) return decided;
    if (!(await moveOrder(tx, order, to))) return refuse("stale");
    const dueAt = endOfDay(decided.doneOn);
    await tx.deadline.updateMany({
      where: { ...clockOf(order.id), metAt: null, cancelledAt: null },
      data: { dueAt, pausedAt: null },
    });
    await keepDue(tx, order.id);
    const event = { round, dueOn: decided.doneOn };
    return {
      value: { ref: order.ref },
      grant,
      events: [supervisionEvents.accepted(order, event)] as const,
    };
  });
}

/** Staff are not content, or the day that was named went by: the department answers again. */
export function returnExplanation(actor: Actor, input: ReturnForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canDecideOrder, "send-back");
    if ("refused" in opened) return opened;
    const { order, to, grant } = opened;
    const { round } = input;
    const reason = await keepProse(tx, input.reason);
    const by = { verdict: "returned", by: actor.id, at: now, reasonId: reason.id } as const;
    const decided = await decide(tx, order, round, by);
    if ("refused" in decided) return decided;
    if (!(await moveOrder(tx, order, to))) return refuse("stale");
    await resumeDeadline(tx, clockOf(order.id), now);
    const dueOn = dayOf((await keepDue(tx, order.id)) ?? order.dueAt);
    const events = [supervisionEvents.returned(order, { round, reason, dueOn })] as const;
    return { value: { ref: order.ref }, grant, events };
  });
}
