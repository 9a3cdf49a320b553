import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { comingStatuses, consultationEvents } from "../model";
import { canAnswerInvitation, canOrganise, canSeeConsultation } from "../policy";
import { type ConsultationRecord, loadConsultation } from "../records";
import type { InvitationAnswer, LeaveAsking } from "../rules/forms";
import { canAskLeave, stepAttendance } from "../workflow";
import {
  type AttendanceRecord,
  attendanceById,
  lockSeats,
  moveAttendance,
} from "./move-attendance";
import { isBeforeIt, passSeatOn } from "./pass-seat-on";

type Answered = Promise<Outcome<{ ref: string; status: string }>>;
type Ready = { it: ConsultationRecord; row: AttendanceRecord; grant: string | null };

export function joinConsultation(actor: Actor, input: InvitationAnswer, now: Date): Answered {
  return write(actor, now, async (tx) => {
    const ready = await invited(tx, actor, input);
    return isRefusal(ready) ? ready : moved(tx, ready, "join", consultationEvents.joined, now);
  });
}

export function declineInvitation(actor: Actor, input: InvitationAnswer, now: Date): Answered {
  return write(actor, now, async (tx) => {
    const ready = await invited(tx, actor, input);
    return isRefusal(ready) ? ready : moved(tx, ready, "decline", consultationEvents.declined, now);
  });
}

/**
 * Asked of the organisers, with a reason: instead of an answer, or after having said yes or been
 * refused. As often as the rule allows (domain.md §4: twice); after that the liaison is called.
 */
export function askLeave(actor: Actor, input: LeaveAsking, now: Date): Answered {
  return write(actor, now, async (tx) => {
    const ready = await invited(tx, actor, input);
    if (isRefusal(ready)) return ready;
    const atMost = await setting(tx, "consultation.leave-asks", ready.it.divisionCode);
    const { leaveAsks } = ready.row;
    const isAsking = stepAttendance(ready.row.status, "ask-leave") !== null;
    if (isAsking && !canAskLeave({ leaveAsks, atMost }))
      return refuse("not-now", "leave-asks-used");
    const reason = await keepProse(tx, input.reason);
    const asked: Made = (it, one) => consultationEvents["leave-asked"](it, { ...one, reason });
    const data = { noteId: reason.id, leaveAsks: leaveAsks + 1 };
    return moved(tx, ready, "ask-leave", asked, now, data);
  });
}

/** The seat of an excused resident goes to whoever waits longest, in the same transaction. */
export function grantLeave(actor: Actor, input: InvitationAnswer, now: Date): Answered {
  return write(actor, now, async (tx) => {
    const ready = await organised(tx, actor, input);
    if (isRefusal(ready)) return ready;
    const { status: stands } = await lockSeats(tx, ready.it.id);
    const done = await moved(tx, ready, "grant", consultationEvents["leave-granted"], now);
    const holdsSeat = ready.row.capacityAs === "resident" && isBeforeIt(stands);
    if (isRefusal(done) || !holdsSeat) return done;
    const [first] = done.events;
    return { ...done, events: [first, ...(await passSeatOn(tx, ready.it, now))] };
  });
}

export function refuseLeave(actor: Actor, input: InvitationAnswer, now: Date): Answered {
  return write(actor, now, async (tx) => {
    const ready = await organised(tx, actor, input);
    if (isRefusal(ready)) return ready;
    return moved(tx, ready, "refuse", consultationEvents["leave-refused"], now);
  });
}

/** The actor's own invitation, or their department's, while the meeting is still to come. */
async function invited(tx: Tx, actor: Actor, input: InvitationAnswer): Promise<Ready | Refusal> {
  const it = await loadConsultation(tx, input.ref);
  const row = it ? await attendanceById(tx, it.id, input.attendanceId) : null;
  if (!it || !row) return refuse("not-found");
  const verdict = canAnswerInvitation(actor, it, row);
  if (!verdict.allowed)
    return canSeeConsultation(actor, it).allowed && canOrganise(actor, it).allowed
      ? refuse("forbidden", verdict.reason)
      : refuse("not-found");
  if (!(comingStatuses as readonly string[]).includes(it.status))
    return refuse("not-now", it.status);
  return { it, row, grant: verdict.grant };
}

async function organised(tx: Tx, actor: Actor, input: InvitationAnswer): Promise<Ready | Refusal> {
  const it = await loadConsultation(tx, input.ref);
  if (!it || !canSeeConsultation(actor, it).allowed) return refuse("not-found");
  const verdict = canOrganise(actor, it);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const row = await attendanceById(tx, it.id, input.attendanceId);
  return row ? { it, row, grant: verdict.grant } : refuse("not-found");
}

type Made = (it: ConsultationRecord, one: { attendanceId: string }) => DraftEvent;

async function moved(
  tx: Tx,
  { it, row, grant }: Ready,
  act: Parameters<typeof stepAttendance>[1],
  event: Made,
  now: Date,
  data: { noteId?: string; leaveAsks?: number } = {},
) {
  const to = stepAttendance(row.status, act);
  if (!to) return refuse("not-now", row.status);
  if (!(await moveAttendance(tx, row, to, { ...data, at: now }))) return refuse("stale");
  const events = [event(it, { attendanceId: row.id })] as const;
  return { value: { ref: it.ref, status: to }, grant, events };
}
