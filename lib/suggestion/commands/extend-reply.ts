import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { askLonger, decideLonger } from "@/lib/core/extension-records";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canHandleSuggestion, canReviewSuggestion } from "../policy";
import { lockSuggestion, moveSuggestion, openForAct } from "../records";
import type { ExtensionDecisionForm, ExtensionForm } from "../rules/forms";

type Done = Promise<Outcome<{ ref: string }>>;

const replyOf = (subjectId: string) => ({ subject: "suggestion", subjectId, kind: "reply" });

/** A longer time for the reply, asked once while it still runs. */
export function askExtension(actor: Actor, input: ExtensionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, "replan");
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    await lockSuggestion(tx, suggestion.id);
    const { days } = input;
    const asking = { days, reason: input.reason, byId: actor.id ?? "", at: now };
    const asked = await askLonger(tx, replyOf(suggestion.id), asking);
    if (isRefusal(asked)) return asked;
    const event = { days, reason: asked.reason };
    const events = [suggestionEvents["extension-asked"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Staff grant it, and the reply is due later; or not, and nothing moves. */
export function decideExtension(actor: Actor, input: ExtensionDecisionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canReviewSuggestion, "replan");
    if ("refused" in opened) return opened;
    const { suggestion, to, grant } = opened;
    await lockSuggestion(tx, suggestion.id);
    const deciding = { granted: input.granted, unit: "plain", byId: actor.id, at: now } as const;
    const decided = await decideLonger(tx, replyOf(suggestion.id), deciding);
    if (isRefusal(decided)) return decided;
    const value = { ref: input.ref };
    const { days, dueAt } = decided;
    if (!dueAt) {
      const events = [suggestionEvents["extension-refused"](suggestion, { days })] as const;
      return { value, grant, events };
    }
    if (!(await moveSuggestion(tx, suggestion, to))) return refuse("stale");
    const event = { days, dueOn: dayOf(dueAt) };
    return { value, grant, events: [suggestionEvents.replanned(suggestion, event)] };
  });
}
