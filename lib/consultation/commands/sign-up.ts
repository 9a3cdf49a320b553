import "server-only";
import { personEvents } from "@/lib/account/model";
import { keepConsent, personOfPhone } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { canGiveSeatBack, canOrganise, canTakePart } from "../policy";
import type { ConsultationRecord } from "../records";
import type { PhoneSigningUp } from "../rules/attending-forms";
import { attendingNotice } from "../rules/attending-notice";
import type { ConsultationRef, SigningUp } from "../rules/forms";
import { stepAttendance } from "../workflow";
import {
  type AttendanceRecord,
  attendanceById,
  attendanceOf,
  lockSeats,
  moveAttendance,
  takeSeat,
} from "./move-attendance";
import { seenBy, seenByPerson } from "./move-consultation";
import { isBeforeIt, passSeatOn } from "./pass-seat-on";

type Seated = Outcome<{ ref: string; status: string; attendanceId: string }>;

/**
 * A resident signs up: a seat while there are seats, the waiting list after. Nobody is seated twice
 * or beyond, and nobody waits while a seat is free.
 */
export function signUp(actor: Actor, input: SigningUp, now: Date): Promise<Seated> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const seated = await seatResident(tx, it, { personId, label: input.label }, now);
    if (isRefusal(seated)) return seated;
    if (input.consented) await keepConsent(tx, { personId, ...attendingNotice }, now);
    return { value: { ref: it.ref, ...seated.value }, grant, events: [seated.event] };
  });
}

/** Organisers sign up somebody who called: a person of that phone, who is told by a message. */
export function signUpByPhone(actor: Actor, input: PhoneSigningUp, now: Date): Promise<Seated> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canOrganise);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const person = await personOfPhone(tx, input.phone, undefined, now);
    const who = { personId: person.id, label: input.label };
    const seated = await seatResident(tx, it, who, now);
    if (isRefusal(seated)) return seated;
    const registered = personEvents.registered({ id: person.id, divisionCode: "" }, {});
    const events = person.isNew ? ([registered, seated.event] as const) : ([seated.event] as const);
    return { value: { ref: it.ref, ...seated.value }, grant, events };
  });
}

type Resident = { readonly personId: string; readonly label?: string };
type Seat = { value: { status: string; attendanceId: string }; event: DraftEvent };

async function seatResident(
  tx: Tx,
  it: ConsultationRecord,
  who: Resident,
  now: Date,
): Promise<Seat | Refusal> {
  const { status: stands } = await lockSeats(tx, it.id);
  if (stands !== "open") return refuse("not-now", stands);
  if (now > it.signUpUntil) return refuse("not-now", "sign-up-over");
  const status = (await takeSeat(tx, it.id)) ? "joined" : "waitlisted";
  const attendance = {
    id: newId(),
    consultationId: it.id,
    capacityAs: "resident",
    personId: who.personId,
    guestLabel: who.label || null,
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
  return { value: { status, ...one }, event };
}

/**
 * Gives the seat back: it goes to whoever waits longest. Leaves the waiting list likewise. Done by
 * the person, or by whoever proved the phone it was signed up with.
 */
export function cancelSignUp(actor: Actor, input: ConsultationRef, now: Date): Promise<Seated> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canGiveSeatBack);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const { status: stands } = await lockSeats(tx, it.id);
    const mine = await ownSeat(tx, actor, it.id);
    if (!mine) return refuse("not-found");
    if (!isBeforeIt(stands)) return refuse("not-now", stands);
    const done = await giveBack(tx, it, mine, now);
    const value = { ref: it.ref, status: "declined", attendanceId: mine.id };
    return isRefusal(done) ? done : { value, grant, ...done };
  });
}

function ownSeat(tx: Tx, actor: Actor, consultationId: string): Promise<AttendanceRecord | null> {
  if (actor.kind === "link-holder") return attendanceById(tx, consultationId, actor.subjectId);
  return actor.id
    ? attendanceOf(tx, consultationId, { personId: actor.id })
    : Promise.resolve(null);
}

type Done = { readonly events: readonly [DraftEvent, ...DraftEvent[]] };
type Place = { readonly id: string; readonly divisionCode: string };

/** The seat or the place on the waiting list of somebody who does not come; the seats are locked. */
export function giveBack(
  tx: Tx,
  it: Place,
  mine: AttendanceRecord,
  now: Date,
): Promise<Done | Refusal> {
  return (mine.status === "waitlisted" ? leaveList : giveSeatBack)(tx, it, mine, now);
}

async function leaveList(
  tx: Tx,
  it: Place,
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
  it: Place,
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
