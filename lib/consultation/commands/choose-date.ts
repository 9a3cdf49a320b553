import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type ConsultationStatus, consultationEvents } from "../model";
import { datePollEvents, isUndated } from "../model/date-poll";
import { canChooseDate, canSeeConsultation } from "../policy";
import { type ConsultationRecord, loadConsultation, moveConsultation } from "../records";
import {
  type AnsweredOption,
  closePoll,
  keepChoice,
  openPollOf,
  optionsOf,
} from "../records/date-poll";
import { bestDate } from "../rules/best-date";
import type { ConsultationRef } from "../rules/forms";
import { stepConsultation } from "../workflow";

/**
 * The poll closes, by the hour or by hand, and the best date becomes the date: most yes, then most
 * if-need-be, then the earliest. One who answers while it closes is counted or told that it is over.
 * Of a consultation whose date was told to everybody meanwhile nothing is changed.
 */
export function chooseDate(
  actor: Actor,
  input: ConsultationRef,
  now: Date,
): Promise<Outcome<{ ref: string; startsAt: Date | null }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyToChoose(tx, actor, input.ref, now);
    if (isRefusal(ready)) return ready;
    const { it, pollId, grant } = ready;
    // First the poll: its row keeps answers out from here on, and a second closer.
    if (!(await closePoll(tx, pollId, now))) return refuse("stale");
    const best = isUndated(it.status) ? bestDate(await optionsOf(tx, pollId), now) : null;
    const moved = best ? await moveTo(tx, it, best, now) : [];
    if (isRefusal(moved)) return moved;
    if (best) await keepChoice(tx, pollId, best.id);
    const startsAt = best?.startsAt ?? null;
    const chosen = { pollId, startsAt: startsAt?.toISOString() ?? null };
    const events = [datePollEvents["date-chosen"](it, chosen), ...moved] as const;
    return { value: { ref: it.ref, startsAt }, grant, events: [...events] };
  });
}

type Ready = {
  readonly it: ConsultationRecord;
  readonly pollId: string;
  readonly grant: string | null;
};

async function readyToChoose(
  tx: Tx,
  actor: Actor,
  ref: string,
  now: Date,
): Promise<Ready | Refusal> {
  const it = await loadConsultation(tx, ref);
  const isSystem = actor.kind === "system";
  if (!it || !(isSystem || canSeeConsultation(actor, it).allowed)) return refuse("not-found");
  const verdict = canChooseDate(actor, it);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const poll = await openPollOf(tx, it.id);
  if (!poll) return refuse("not-now", "no-poll");
  if (isSystem && poll.closesAt > now) return refuse("not-now", "poll-open");
  return { it, pollId: poll.id, grant: verdict.grant };
}

/** The date with its agenda and the end of sign-up, which keep their distance. */
async function moveTo(
  tx: Tx,
  it: ConsultationRecord,
  { startsAt, endsAt }: AnsweredOption,
  now: Date,
): Promise<DraftEvent[] | Refusal> {
  const shift = startsAt.getTime() - it.startsAt.getTime();
  const signUpUntil = new Date(it.signUpUntil.getTime() + shift);
  const again = stepConsultation(it.status, "reschedule");
  const to: ConsultationStatus = again ?? (it.status as ConsultationStatus);
  const noticedAt = again ? (it.noticedAt ?? now) : it.noticedAt;
  if (!(await moveConsultation(tx, it, to, { startsAt, endsAt, signUpUntil, noticedAt })))
    return refuse("stale");
  await tx.$executeRaw`
    UPDATE "AgendaItem" SET "startsAt" = "startsAt" + ${shift} * interval '1 millisecond'
    WHERE "consultationId" = ${it.id}::uuid`;
  if (!again) return [];
  const at = startsAt.toISOString();
  const rescheduled = consultationEvents.rescheduled(it, { startsAt: at, reason: null });
  return it.noticedAt
    ? [rescheduled]
    : [consultationEvents.noticed(it, { startsAt: at }), rescheduled];
}
