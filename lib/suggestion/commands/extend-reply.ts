import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { extendedDueAt } from "@/lib/core/deadline";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canHandleSuggestion, canReviewSuggestion } from "../policy";
import { lockSuggestion, moveSuggestion, openForAct } from "../records";
import type { ExtensionDecisionForm, ExtensionForm } from "../rules/forms";

type Done = Promise<Outcome<{ ref: string }>>;

/** The deadline of the reply that runs, with what was asked of it. */
function replyDeadline(tx: Tx, subjectId: string) {
  return tx.deadline.findFirst({
    where: { subject: "suggestion", subjectId, kind: "reply", metAt: null, cancelledAt: null },
    select: {
      id: true,
      dueAt: true,
      extensions: { select: { id: true, days: true, granted: true }, orderBy: { askedAt: "desc" } },
    },
  });
}

/** A longer time for the reply, asked once while it still runs. */
export function askExtension(actor: Actor, input: ExtensionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, "replan");
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    await lockSuggestion(tx, suggestion.id);
    const deadline = await replyDeadline(tx, suggestion.id);
    if (!deadline) return refuse("not-now", suggestion.status);
    if (deadline.extensions.length > 0) return refuse("not-now", "extension-once");
    const reason = await keepProse(tx, input.reason);
    const asked = {
      days: input.days,
      reasonId: reason.id,
      askedById: actor.id ?? "",
      askedAt: now,
    };
    await tx.extension.create({ data: { deadlineId: deadline.id, ...asked } });
    const event = { days: input.days, reason };
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
    const deadline = await replyDeadline(tx, suggestion.id);
    const asked = deadline?.extensions.find((each) => each.granted === null);
    if (!deadline || !asked) return refuse("not-now", "extension-not-asked");
    const { count } = await tx.extension.updateMany({
      where: { id: asked.id, granted: null },
      data: { granted: input.granted, decidedById: actor.id, decidedAt: now },
    });
    if (count !== 1) return refuse("stale");
    const value = { ref: input.ref };
    const { days } = asked;
    if (!input.granted) {
      const events = [suggestionEvents["extension-refused"](suggestion, { days })] as const;
      return { value, grant, events };
    }
    if (!(await moveSuggestion(tx, suggestion, to))) return refuse("stale");
    const dueAt = extendedDueAt(deadline.dueAt, days, "plain");
    await tx.deadline.updateMany({ where: { id: deadline.id }, data: { dueAt } });
    const event = { days, dueOn: dayOf(dueAt) };
    return { value, grant, events: [suggestionEvents.replanned(suggestion, event)] };
  });
}
