import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { suggestionEvents } from "../model";
import { canConfirmSuggestion } from "../policy";
import { moveSuggestion, openForAct } from "../records";
import type { ReconfirmForm } from "../rules/forms";

type Confirmed = { id: string; status: string; divisionCode: string; consultationId: string };

async function openReview(tx: Tx, of: Confirmed, now: Date): Promise<void> {
  await openDeadline(tx, {
    subject: "suggestion",
    subjectId: of.id,
    kind: "review",
    divisionCode: of.divisionCode,
    startedAt: now,
    amount: await setting(tx, "suggestion.review-days", of.divisionCode),
    unit: "working",
  });
}

/** With the minutes everything in them is confirmed; those that somebody dropped meanwhile are not. */
export async function confirmDrafted(
  tx: Tx,
  consultationId: string,
  now: Date,
): Promise<DraftEvent[]> {
  const drafted = await tx.suggestion.findMany({
    where: { consultationId, status: "drafted" },
    select: { id: true, status: true, divisionCode: true, consultationId: true },
    orderBy: { position: "asc" },
    take: 200,
  });
  const events: DraftEvent[] = [];
  for (const suggestion of drafted) {
    if (!(await moveSuggestion(tx, suggestion, "confirmed", { confirmedAt: now }))) continue;
    await openReview(tx, suggestion, now);
    events.push(suggestionEvents.confirmed(suggestion, { consultationId, body: null }));
  }
  return events;
}

/** The head confirms a suggestion that staff returned, in its new words. */
export function reconfirmSuggestion(
  actor: Actor,
  input: ReconfirmForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canConfirmSuggestion, "confirm");
    if ("refused" in opened) return opened;
    const { suggestion } = opened;
    // A draft is confirmed with its minutes, not by itself.
    if (suggestion.status !== "returned") return refuse("not-now", suggestion.status);
    const body = await keepProse(tx, input.body);
    const changed = { title: input.title, bodyId: body.id, confirmedAt: now };
    if (!(await moveSuggestion(tx, suggestion, opened.to, changed))) return refuse("stale");
    await openReview(tx, suggestion, now);
    const { consultationId } = suggestion;
    return {
      value: { ref: input.ref },
      grant: opened.grant,
      events: [suggestionEvents.confirmed(suggestion, { consultationId, body })],
    };
  });
}
