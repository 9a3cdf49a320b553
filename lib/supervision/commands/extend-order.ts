import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { askLonger, decideLonger } from "@/lib/core/extension-records";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type ExtendForm, supervisionEvents } from "../model";
import { canDecideOrder } from "../policy";
import { clockOf, keepDue, moveOrder, openForAct } from "../records";

/** Staff give an order more working days, once and with the reason. */
export function extendOrder(
  actor: Actor,
  input: ExtendForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canDecideOrder, "extend");
    if ("refused" in opened) return opened;
    const { order, to, grant } = opened;
    const { days } = input;
    const asking = { days, reason: input.reason, byId: actor.id ?? "", at: now };
    const asked = await askLonger(tx, clockOf(order.id), asking);
    if (isRefusal(asked)) return asked;
    const deciding = { granted: true, unit: "working", byId: actor.id, at: now } as const;
    const decided = await decideLonger(tx, clockOf(order.id), deciding);
    if (isRefusal(decided)) return decided;
    if (!(await moveOrder(tx, order, to))) return refuse("stale");
    const dueOn = dayOf((await keepDue(tx, order.id)) ?? order.dueAt);
    const event = { days, dueOn, reason: asked.reason };
    const events = [supervisionEvents.extended(order, event)] as const;
    return { value: { ref: order.ref }, grant, events };
  });
}
