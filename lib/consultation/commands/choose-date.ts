import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type ConsultationStatus, consultationEvents } from "../model";
import { datePollEvents, isUndated } from "../model/date-poll";
import { canChooseDate, canSeeConsultation } from "../policy";
import { type ConsultationRecord, loadConsultation, moveConsultation } from "../records";
import { moveAgendaOf } from "../records/agenda";
import {
  type AnsweredOption,
  closePoll,
  keepChoice,
  openPollOf,
  optionsOf,
} from "../records/date-poll";
import { noticeRule } from "../records/notice";
import { bestDate } from "../rules/best-date";
import type { PollClosing } from "../rules/poll-forms";
import { stepConsultation } from "../workflow";
import { type ShortNotice, tooShort } from "./check-notice";
import { isReason } from "./invite-people";

/**
 * The poll closes, by the hour or by hand, and the best date becomes the date: most yes, then most
 * if-need-be, then the earliest. One who answers while it closes is counted or told that it is over.
 * Of a consultation whose date was told to everybody meanwhile nothing is changed. A date that leaves
 * less notice than the rule asks for is taken only by hand and with a reason, which is kept.
 */
export function chooseDate(
  actor: Actor,
  input: PollClosing,
  now: Date,
): Promise<Outcome<{ ref: string; startsAt: Date | null }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyToChoose(tx, actor, input.ref, now);
    if (isRefusal(ready)) return ready;
    const { it, pollId, grant } = ready;
    // First the poll: its row keeps answers out from here on, and a second closer.
    if (!(await closePoll(tx, pollId, now))) return refuse("stale");
    const taken = await dateToTake(tx, ready, input.shortNotice, now);
    if (isRefusal(taken)) return taken;
    const { best, ...short } = taken;
    const moved = best ? await moveTo(tx, { it, pollId }, best, now) : [];
    if (isRefusal(moved)) return moved;
    const startsAt = best?.startsAt ?? null;
    const chosen = { pollId, startsAt: startsAt?.toISOString() ?? null, ...short };
    const events = [datePollEvents["date-chosen"](it, chosen), ...moved] as const;
    return { value: { ref: it.ref, startsAt }, grant, events: [...events] };
  });
}

type Taken = ShortNotice & { readonly best: AnsweredOption | null };

/** With a reason the best of all, else the best of those that leave the notice of the rule. */
async function dateToTake(
  tx: Tx,
  { it, pollId, byHand }: Ready,
  shortNotice: string | undefined,
  now: Date,
): Promise<Taken | Refusal> {
  const options = isUndated(it.status) ? await optionsOf(tx, pollId) : [];
  const rule = await noticeRule(tx, it.form, it.divisionCode, now);
  const most = bestDate(options, now);
  if (isReason(shortNotice) && most && !rule(most.startsAt).enough)
    return { best: most, shortNotice: await keepProse(tx, shortNotice) };
  if (isReason(shortNotice)) return { best: most };
  const inTime = options.filter((option) => rule(option.startsAt).enough);
  const best = bestDate(inTime, now);
  return !best && most && byHand ? tooShort() : { best };
}

type Ready = {
  readonly it: ConsultationRecord;
  readonly pollId: string;
  /** By an organiser, who may give a reason; else by the hour. */
  readonly byHand: boolean;
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
  return { it, pollId: poll.id, byHand: !isSystem, grant: verdict.grant };
}

/** The date with its agenda and the end of sign-up, which keep their distance. */
async function moveTo(
  tx: Tx,
  { it, pollId }: { readonly it: ConsultationRecord; readonly pollId: string },
  { id, startsAt, endsAt }: AnsweredOption,
  now: Date,
): Promise<DraftEvent[] | Refusal> {
  const shift = startsAt.getTime() - it.startsAt.getTime();
  const signUpUntil = new Date(it.signUpUntil.getTime() + shift);
  const again = stepConsultation(it.status, "reschedule");
  const to: ConsultationStatus = again ?? (it.status as ConsultationStatus);
  const noticedAt = again ? (it.noticedAt ?? now) : it.noticedAt;
  if (!(await moveConsultation(tx, it, to, { startsAt, endsAt, signUpUntil, noticedAt })))
    return refuse("stale");
  await moveAgendaOf(tx, it, startsAt);
  await keepChoice(tx, pollId, id);
  if (!again) return [];
  const at = startsAt.toISOString();
  const rescheduled = consultationEvents.rescheduled(it, { startsAt: at, reason: null });
  return it.noticedAt
    ? [rescheduled]
    : [consultationEvents.noticed(it, { startsAt: at }), rescheduled];
}
