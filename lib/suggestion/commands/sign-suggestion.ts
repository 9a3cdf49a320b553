import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canHandleSuggestion } from "../policy";
import { moveSuggestion, openForAct, type SuggestionRecord } from "../records";
import type { ReasonForm } from "../rules/forms";
import { canObject } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
const signingOf = (subjectId: string) => ({ subject: "suggestion", subjectId, kind: "sign" });

/** The lead department signs for it: from now on it is theirs. */
export function signSuggestion(actor: Actor, input: { ref: string }, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, "sign");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    if (!(await moveSuggestion(tx, suggestion, to, { signedAt: now }))) return refuse("stale");
    await meetDeadline(tx, signingOf(suggestion.id), now);
    const departmentId = suggestion.leadDepartmentId ?? "";
    const events = [suggestionEvents.signed(suggestion, { departmentId })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Once, with a reason, while the days for signing run. */
export function objectToSuggestion(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, "object");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    if (!canObject(suggestion)) return refuse("not-now", "objection-final");
    if (await isLate(tx, suggestion, now)) return refuse("not-now", "objection-late");
    const reason = await keepProse(tx, input.reason);
    if (!(await moveSuggestion(tx, suggestion, to, { noteId: reason.id }))) return refuse("stale");
    await meetDeadline(tx, signingOf(suggestion.id), now);
    const { divisionCode } = suggestion;
    const amount = await setting(tx, "suggestion.objection-days", divisionCode);
    const of = { ...signingOf(suggestion.id), kind: "objection", divisionCode };
    await openDeadline(tx, { ...of, startedAt: now, amount, unit: "working" });
    const departmentId = suggestion.leadDepartmentId ?? "";
    const events = [suggestionEvents.objected(suggestion, { departmentId, reason })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

async function isLate(tx: Tx, suggestion: SuggestionRecord, now: Date): Promise<boolean> {
  const late = await tx.deadline.count({
    where: { ...signingOf(suggestion.id), metAt: null, cancelledAt: null, dueAt: { lt: now } },
  });
  return late > 0;
}
