import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { latestReply, loadSuggestionById } from "../records";

/** The time for rating is nearly up: said once for an answer, to those who have not spoken. */
export function remindRaters(deadlineId: string, now: Date): Promise<Outcome<{ ref: string }>> {
  return write(system("remind-raters"), now, async (tx) => {
    const clock = await tx.deadline.findUnique({
      where: { id: deadlineId },
      select: { id: true, subjectId: true, dueAt: true },
    });
    const suggestion = clock && (await loadSuggestionById(tx, clock.subjectId));
    const reply = suggestion && (await latestReply(tx, suggestion.id));
    if (!clock || !suggestion || !reply) return refuse("not-found");
    if (suggestion.status !== "answered") return refuse("not-now", suggestion.status);
    const { count } = await tx.deadline.updateMany({
      where: { id: clock.id, metAt: null, cancelledAt: null, remindedAt: null },
      data: { remindedAt: now },
    });
    if (count !== 1) return refuse("stale");
    const event = { round: reply.round, until: dayOf(clock.dueAt) };
    const events = [suggestionEvents["rating-reminded"](suggestion, event)] as const;
    return { value: { ref: suggestion.ref }, grant: null, events };
  });
}
