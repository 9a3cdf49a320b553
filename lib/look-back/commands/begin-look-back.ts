import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { lookBackEvents, type ReasonForm } from "../model";
import { canRecuse } from "../policy";
import { moveLookBack, openForAct } from "../records";
import { looksWithoutStake } from "../records/interests";
import { isDue } from "../rules/due";

type Done = Promise<Outcome<{ ref: string }>>;

/** The member goes; from now on it is theirs to conclude. */
export function beginLookBack(actor: Actor, input: { ref: string }, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, looksWithoutStake(tx, now), "begin");
    if ("refused" in opened) return opened;
    const { lookBack, to, grant } = opened;
    if (!isDue(lookBack.dueOn, dayOf(now))) return refuse("not-now", "not-due");
    if (!(await moveLookBack(tx, lookBack, to, { beganAt: now }))) return refuse("stale");
    const events = [lookBackEvents.begun(lookBack, {})] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** The member has a stake that nobody knew of, or cannot go: somebody else will. */
export function recuseFromLookBack(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canRecuse, "recuse");
    if ("refused" in opened) return opened;
    const { lookBack, to, grant } = opened;
    const reason = await keepProse(tx, input.reason);
    const freed = { assigneeId: null, assignedAt: null, noteId: reason.id };
    if (!(await moveLookBack(tx, lookBack, to, freed))) return refuse("stale");
    const event = { assigneeId: lookBack.assigneeId ?? "", reason };
    const events = [lookBackEvents.recused(lookBack, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
