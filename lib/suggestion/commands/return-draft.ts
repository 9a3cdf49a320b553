import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canCountersign } from "../policy";
import { lockSuggestion, openForWork, type SuggestionRecord } from "../records";
import { markReturned } from "../records/answer-versions";
import type { DraftReturnForm } from "../rules/forms";

const nobody = { draftedById: "" };

/** The department's lead does not sign: the draft goes back to whoever wrote it. */
export function returnDraft(
  actor: Actor,
  input: DraftReturnForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const lead = (by: Actor, of: SuggestionRecord) => canCountersign(by, of, nobody);
    const opened = await openForWork(tx, actor, input.ref, lead);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    await lockSuggestion(tx, suggestion.id);
    const where = { suggestionId: suggestion.id, publishedAt: null };
    const { count } =
      input.what === "adoption"
        ? await tx.adoptionDecision.deleteMany({ where })
        : await tx.suggestionReply.deleteMany({ where });
    if (count === 0) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const returned = { by: actor.id, at: now, reasonId: reason.id };
    await markReturned(tx, suggestion.id, input.what, returned);
    const event = { what: input.what, reason };
    const events = [suggestionEvents["draft-returned"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
