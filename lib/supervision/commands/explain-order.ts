import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { pauseDeadline } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type ExplainForm, supervisionEvents } from "../model";
import { canExplain } from "../policy";
import { clockOf, lastAnswer, moveOrder, openForAct } from "../records";

/** The department says why, and by which day it is done; its clock stands while staff read it. */
export function explainOrder(
  actor: Actor,
  input: ExplainForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canExplain, "explain");
    if ("refused" in opened) return opened;
    const { order, to, grant } = opened;
    const { doneOn } = input;
    if (doneOn < dayOf(now)) return refuse("invalid", undefined, { doneOn: ["day-past"] });
    const last = await lastAnswer(tx, order.id);
    const round = (last?.round ?? 0) + 1;
    const body = await keepProse(tx, input.body);
    await tx.supervisionAnswer.create({
      data: {
        ...{ orderId: order.id, round, bodyId: body.id, doneOn },
        ...{ answeredById: actor.id ?? "", answeredAt: now },
      },
    });
    if (!(await moveOrder(tx, order, to))) return refuse("stale");
    await pauseDeadline(tx, clockOf(order.id), now);
    const events = [supervisionEvents.explained(order, { round, body, doneOn })] as const;
    return { value: { ref: order.ref }, grant, events };
  });
}
