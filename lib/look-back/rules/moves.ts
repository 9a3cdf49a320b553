import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { canPlanLookBack, canRecuse, type LookBackPlace } from "../policy";
import { type LookBackAct, step } from "../workflow";
import { canSkip, isDue } from "./due";

type Facts = LookBackPlace & {
  readonly status: string;
  readonly dueOn: string;
  readonly suggestionStatus: string;
};

/** The buttons: an edge of the table, the facts allow it, the policy allows it. */
export function movesFor(actor: Actor, it: Facts, now: Date): readonly LookBackAct[] {
  const plans = canPlanLookBack(actor, it).allowed;
  const own = canRecuse(actor, it).allowed;
  const holds: Record<LookBackAct, boolean> = {
    assign: plans,
    skip: plans && canSkip(it),
    begin: own && isDue(it.dueOn, dayOf(now)),
    recuse: own,
    conclude: own,
  };
  const acts = Object.keys(holds) as LookBackAct[];
  return acts.filter((act) => holds[act] && step(it.status, act) !== null);
}

/** Whether the actor may send somebody else, while somebody is or should be looking. */
export function canReplace(actor: Actor, it: LookBackPlace & { readonly status: string }): boolean {
  const looked = it.status === "assigned" || it.status === "in-progress";
  return looked && canPlanLookBack(actor, it).allowed;
}
