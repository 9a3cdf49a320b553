import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { canReadSuggestion } from "@/lib/suggestion/policy";
import { latestReply, loadSuggestion, lockSuggestion } from "@/lib/suggestion/records";
import { type LookBackCause, lookBackEvents, type PlanForm } from "../model";
import { canPlanLookBack } from "../policy";
import { isDue } from "../rules/due";

type Plan = {
  /** A suggestion with the reply that is looked at, or else the problem as a whole. */
  suggestionId: string | null;
  replyId: string | null;
  problemId?: string;
  divisionCode: string;
  dueOn: string;
  cause: LookBackCause;
};

/** Writes down the next round; where its day has come already, it falls due at once. */
export async function keepPlan(
  tx: Tx,
  plan: Plan,
  now: Date,
): Promise<{ ref: string; events: [DraftEvent, ...DraftEvent[]] }> {
  const { suggestionId, problemId = null, divisionCode, dueOn, cause } = plan;
  const of = suggestionId ? { suggestionId } : { problemId };
  const last = await tx.lookBack.aggregate({ where: of, _max: { round: true } });
  const round = (last._max.round ?? 0) + 1;
  const row = { id: newId(), ref: newRef("L", divisionCode), divisionCode };
  await tx.lookBack.create({
    data: { ...plan, ...row, round, status: "planned", createdAt: now },
  });
  const data = { ref: row.ref, suggestionId, problemId, round, dueOn, cause };
  const fellDue = await fallDue(tx, { ...row, dueOn }, now);
  return {
    ref: row.ref,
    events: [lookBackEvents.planned(row, data), ...(fellDue ? [fellDue] : [])],
  };
}

/** Starts the clock for a look-back whose day has come; null where it is early or was started. */
export async function fallDue(
  tx: Tx,
  it: { id: string; divisionCode: string; dueOn: string },
  now: Date,
): Promise<DraftEvent | null> {
  const { id, divisionCode, dueOn } = it;
  if (!isDue(dueOn, dayOf(now))) return null;
  const { count } = await tx.lookBack.updateMany({
    where: { id, fellDueAt: null, status: { in: ["planned", "assigned", "in-progress"] } },
    data: { fellDueAt: now },
  });
  if (count !== 1) return null;
  const of = { subject: "look-back", subjectId: id, kind: "look-back", divisionCode };
  const amount = await setting(tx, "look-back.grace-days", divisionCode);
  await openDeadline(tx, { ...of, startedAt: startOfDay(dueOn), amount, unit: "calendar" });
  return lookBackEvents["fell-due"](it, { dueOn });
}

/** Staff have a closed matter looked at again, where there are signs that it came back. */
export function planLookBack(
  actor: Actor,
  input: PlanForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const suggestion = await loadSuggestion(tx, input.suggestion);
    if (!suggestion || !canReadSuggestion(actor, suggestion, suggestion.status).allowed) {
      return refuse("not-found");
    }
    const verdict = canPlanLookBack(actor, suggestion);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (suggestion.status !== "closed") return refuse("not-now", suggestion.status);
    await lockSuggestion(tx, suggestion.id);
    const open = { suggestionId: suggestion.id, status: { notIn: ["concluded", "skipped"] } };
    if ((await tx.lookBack.count({ where: open })) > 0) return refuse("stale", "planned-already");
    const reply = await latestReply(tx, suggestion.id);
    if (!reply) return refuse("not-now", suggestion.status);
    const { id: suggestionId, divisionCode } = suggestion;
    const of = { suggestionId, divisionCode, replyId: reply.id, dueOn: input.dueOn };
    const { ref, events } = await keepPlan(tx, { ...of, cause: input.cause }, now);
    return { value: { ref }, grant: verdict.grant, events };
  });
}
