import "server-only";
import type { Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { Written } from "@/lib/core/write";
import { type LookBackReason, type Resolution, suggestionEvents } from "../model";
import { endSupervision, latestReply, loadSuggestionById, moveSuggestion } from "../records";
import { step } from "../workflow";

/** After the rating: what is to be looked back at is tracked, everything else is closed. */
export async function followRating(
  tx: Tx,
  id: string,
  now: Date,
): Promise<Written<{ ref: string }> | Refusal> {
  const suggestion = await loadSuggestionById(tx, id);
  const reply = suggestion && (await latestReply(tx, id));
  if (!suggestion || !reply) return refuse("not-found");
  const { lookBackDueOn: dueOn, lookBackCause: cause, id: replyId } = reply;
  const value = { ref: suggestion.ref };
  const to = step(suggestion.status, dueOn ? "track" : "close");
  if (!to) return refuse("not-now", suggestion.status);
  if (!(await moveSuggestion(tx, suggestion, to, dueOn ? {} : { closedAt: now }))) {
    return refuse("stale");
  }
  if (dueOn) {
    const planned = { replyId, dueOn, cause: (cause ?? "promise") as LookBackReason };
    return { value, grant: null, events: [suggestionEvents.tracked(suggestion, planned)] };
  }
  await endSupervision(tx, id, now);
  const resolution = suggestion.resolution as Resolution | null;
  return { value, grant: null, events: [suggestionEvents.closed(suggestion, { resolution })] };
}
