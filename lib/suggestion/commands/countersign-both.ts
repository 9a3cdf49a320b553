import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { canCountersign, canHandleSuggestion } from "../policy";
import { openForWork, type SuggestionRecord } from "../records";
import type { CountersignBothForm } from "../rules/forms";
import { repliesAhead } from "../workflow";
import { adoptionToSign, publishAdoption } from "./record-adoption";
import { publishReply, replyToSign } from "./reply-suggestion";

/**
 * Adoption and reply, drafted together, are signed in one act: both are published or neither. Who
 * wrote either of them does not sign.
 */
export function countersignBoth(
  actor: Actor,
  input: CountersignBothForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const { ref } = input;
    const adoption = await adoptionToSign(tx, {
      ...{ ref, draft: input.adoption, draftedAt: input.adoptionAt },
    });
    const reply = await replyToSign(tx, { ref, draft: input.reply, draftedAt: input.replyAt });
    const both = adoption && reply ? [adoption, reply] : [];
    const rule = (by: Actor, of: SuggestionRecord) =>
      both.map((draft) => canCountersign(by, of, draft)).find((verdict) => !verdict.allowed) ??
      canHandleSuggestion(by, of);
    const opened = await openForWork(tx, actor, ref, rule);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    if (!adoption || !reply) return refuse("stale");
    if (!repliesAhead(suggestion.status, adoption.adoption)) {
      return refuse("not-now", suggestion.status);
    }
    const adopted = await publishAdoption(tx, actor, suggestion, adoption, now);
    if (isRefusal(adopted)) return adopted;
    const handled = { ...suggestion, status: adopted.to };
    const answered = await publishReply(tx, actor, handled, reply, now);
    if (isRefusal(answered)) return answered;
    return { value: { ref }, grant, events: [adopted.recorded, answered] };
  });
}
