import "server-only";
import type { Actor } from "@/lib/core/actor";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canReviewSuggestion } from "../policy";
import { moveSuggestion, openForAct } from "../records";
import type { ReasonForm } from "../rules/forms";

type Done = Promise<Outcome<{ ref: string }>>;
const reviewOf = (subjectId: string) => ({ subject: "suggestion", subjectId, kind: "review" });

/** Staff find that it is a suggestion that a department can answer. */
export function reviewSuggestion(actor: Actor, input: { ref: string }, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canReviewSuggestion, "review");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    if (!(await moveSuggestion(tx, suggestion, to, { reviewedAt: now }))) return refuse("stale");
    await meetDeadline(tx, reviewOf(suggestion.id), now);
    await openDeadline(tx, {
      ...reviewOf(suggestion.id),
      kind: "assign",
      divisionCode: suggestion.divisionCode,
      startedAt: now,
      amount: await setting(tx, "suggestion.assign-days", suggestion.divisionCode),
      unit: "working",
    });
    const events = [suggestionEvents.reviewed(suggestion, {})] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Staff send it back to the head, who writes it anew or gives it up. */
export function returnSuggestion(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canReviewSuggestion, "return");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    const reason = await keepProse(tx, input.reason);
    if (!(await moveSuggestion(tx, suggestion, to, { noteId: reason.id }))) return refuse("stale");
    await meetDeadline(tx, reviewOf(suggestion.id), now);
    const events = [suggestionEvents.returned(suggestion, { reason })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Staff take a reviewed suggestion back before anybody was asked to act. */
export function withdrawSuggestion(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canReviewSuggestion, "withdraw");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    const reason = await keepProse(tx, input.reason);
    if (!(await moveSuggestion(tx, suggestion, to, { noteId: reason.id }))) return refuse("stale");
    await meetDeadline(tx, { ...reviewOf(suggestion.id), kind: "assign" }, now);
    const events = [suggestionEvents.withdrawn(suggestion, { reason })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
