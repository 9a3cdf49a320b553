import "server-only";
import { system } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { meetDeadline } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { latestReply, loadSuggestionById, lockSuggestion, moveSuggestion } from "../records";
import { actAtDeadline, asksForLookBack, type Voice } from "../rules/rating";
import { step } from "../workflow";

/** An answer that left somebody lukewarm is looked back at, where it would not be anyway. */
export async function planRatedLookBack(
  tx: Tx,
  { id, divisionCode }: { id: string; divisionCode: string },
  now: Date,
): Promise<void> {
  const reply = await latestReply(tx, id);
  if (!reply || reply.lookBackDueOn || !["A", "B"].includes(reply.resolution)) return;
  const voices = await tx.suggestionRating.findMany({
    where: { suggestionId: id, round: reply.round },
    select: { side: true, solved: true, satisfaction: true, work: true },
    take: 5000,
  });
  if (!asksForLookBack(voices as Voice[])) return;
  const days = await setting(tx, "look-back.sample-days", divisionCode);
  await tx.suggestionReply.updateMany({
    where: { id: reply.id },
    data: { lookBackDueOn: addDays(dayOf(now), days), lookBackCause: "rating" },
  });
}

/** The time for rating is up: any voice counts, silence is recorded as silence. */
export function settleRating(id: string, now: Date): Promise<Outcome<{ ref: string }>> {
  return write(system("rating-clock"), now, async (tx) => {
    await lockSuggestion(tx, id);
    const suggestion = await loadSuggestionById(tx, id);
    const reply = suggestion && (await latestReply(tx, id));
    if (!suggestion || !reply) return refuse("not-found");
    const voices = await tx.suggestionRating.count({
      where: { suggestionId: id, round: reply.round },
    });
    const act = actAtDeadline(voices);
    const to = step(suggestion.status, act);
    if (!to) return refuse("not-now", suggestion.status);
    await planRatedLookBack(tx, suggestion, now);
    if (!(await moveSuggestion(tx, suggestion, to))) return refuse("stale");
    await meetDeadline(tx, { subject: "suggestion", subjectId: id, kind: "rating" }, now);
    const { round } = reply;
    const event = act === "lapse" ? suggestionEvents.lapsed : suggestionEvents.rated;
    return { value: { ref: suggestion.ref }, grant: null, events: [event(suggestion, { round })] };
  });
}
