import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { canTakePart } from "../policy";
import type { ConsultationRecord } from "../records";
import type { ConsultationRef, SigningUp } from "../rules/forms";
import { stepAttendance } from "../workflow";
import {
  type AttendanceRecord,
  attendanceOf,
  freeSeat,
  moveAttendance,
  takeSeat,
} from "./move-attendance";
import { seenByPerson } from "./move-consultation";

const beforeIt = ["noticed", "open", "postponed"];

type Seated = Outcome<{ ref: string; status: string }>;

/**
 * A resident signs up: a seat while there are seats, the waiting list after. Seats are counted on
 * the consultation's row and taken by compare-and-set, so that nobody is seated twice or beyond.
 */
export function signUp(actor: Actor, input: SigningUp, now: Date): Promise<Seated> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "open") return refuse("not-now", it.status);
    if (now > it.signUpUntil) return refuse("not-now", "sign-up-over");
    const status = (await takeSeat(tx, it.id)) ? "joined" : "waitlisted";
    const attendance = {
      id: newId(),
      consultationId: it.id,
      capacityAs: "resident",
      personId,
      guestLabel: input.label || null,
      status,
      at: now,
    };
    const made = await tx.attendance.createMany({ data: [attendance], skipDuplicates: true });
    if (made.count !== 1) return refuse("stale", "already-signed-up");
    const one = { attendanceId: attendance.id };
    const event =
      status === "joined"
        ? consultationEvents["signed-up"](it, one)
        : consultationEvents.waitlisted(it, one);
    return { value: { ref: it.ref, status }, grant, events: [event] };
  });
}

/** Gives the seat back: it goes to whoever waits longest. Leaves the waiting list likewise. */
export function cancelSignUp(actor: Actor, input: ConsultationRef, now: Date): Promise<Seated> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const mine = await attendanceOf(tx, it.id, { personId });
    if (!mine) return refuse("not-found");
    if (!beforeIt.includes(it.status)) return refuse("not-now", it.status);
    const done = await (mine.status === "waitlisted" ? leaveList : giveSeatBack)(tx, it, mine, now);
    return isRefusal(done) ? done : { value: { ref: it.ref, status: "declined" }, grant, ...done };
  });
}

type Done = { readonly events: readonly [DraftEvent, ...DraftEvent[]] };

async function leaveList(
  tx: Tx,
  it: ConsultationRecord,
  mine: AttendanceRecord,
  now: Date,
): Promise<Done | Refusal> {
  const to = stepAttendance(mine.status, "leave");
  if (!to) return refuse("not-now", mine.status);
  if (!(await moveAttendance(tx, mine, to, { at: now }))) return refuse("stale");
  return { events: [consultationEvents["left-waiting-list"](it, { attendanceId: mine.id })] };
}

async function giveSeatBack(
  tx: Tx,
  it: ConsultationRecord,
  mine: AttendanceRecord,
  now: Date,
): Promise<Done | Refusal> {
  const to = stepAttendance(mine.status, "cancel");
  if (!to) return refuse("not-now", mine.status);
  if (!(await moveAttendance(tx, mine, to, { at: now }))) return refuse("stale");
  const cancelled = consultationEvents["sign-up-cancelled"](it, { attendanceId: mine.id });
  const passedOn = mine.capacityAs === "resident" ? await passSeatOn(tx, it, now) : [];
  return { events: [cancelled, ...passedOn] };
}

async function passSeatOn(tx: Tx, it: ConsultationRecord, now: Date): Promise<DraftEvent[]> {
  // The lock keeps two freed seats from going to the same person.
  await tx.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${it.id}::uuid FOR UPDATE`;
  const next = await tx.attendance.findFirst({
    where: { consultationId: it.id, status: "waitlisted" },
    select: { id: true, status: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const to = next && stepAttendance(next.status, "promote");
  if (next && to && (await moveAttendance(tx, next, to, { at: now }))) {
    return [consultationEvents.promoted(it, { attendanceId: next.id })];
  }
  await freeSeat(tx, it.id);
  return [];
}
