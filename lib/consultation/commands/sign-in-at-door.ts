import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { write } from "@/lib/core/write";
import { type Capacity, consultationEvents, type SignInWay } from "../model";
import { canRecord, canTakePart } from "../policy";
import { type ConsultationRecord, isDoorCode } from "../records";
import type { DoorSignIn, HandSignIn, WalkingIn } from "../rules/forms";
import { type AttendanceAct, stepAttendance } from "../workflow";
import { type AttendanceRecord, attendanceOf, moveAttendance } from "./move-attendance";
import { seenBy, seenByPerson } from "./move-consultation";

const codeTries: Limit = { name: "door-code", points: 10, seconds: 300 };

/**
 * Signs in by the code on the door. Whoever was only invited or waiting is taken in on the way;
 * whoever was not on the list comes as a resident.
 */
export async function signInByCode(
  actor: Actor,
  input: DoorSignIn,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  if (actor.id && !(await isWithin(codeTries, actor.id)))
    return refused(refuse("rate-limited", "code-tries"));
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    if (!isDoorCode(it.id, input.code, now))
      return refuse("invalid", "code-wrong", { code: ["code-wrong"] });
    const row = await attendanceOf(tx, it.id, { personId });
    const events = row
      ? await takeIn(tx, it, row, "code", now)
      : await walkPersonIn(tx, it, personId, now);
    if (isRefusal(events)) return events;
    return { value: { ref: it.ref }, grant, events };
  });
}

/** The list at the door: several at once, each with an event. */
export function signInByHand(
  actor: Actor,
  input: HandSignIn,
  now: Date,
): Promise<Outcome<{ ref: string; count: number }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    const rows = await tx.attendance.findMany({
      where: { consultationId: it.id, id: { in: input.attendanceIds } },
      orderBy: { id: "asc" },
    });
    if (rows.length !== new Set(input.attendanceIds).size) return refuse("not-found");
    const all: DraftEvent[] = [];
    for (const row of rows) {
      const events = await takeIn(tx, it, row, "hand", now);
      if (isRefusal(events)) return events;
      all.push(...events);
    }
    const [first, ...rest] = all;
    if (!first) return refuse("not-found");
    const value = { ref: it.ref, count: rows.length };
    return { value, grant, events: [first, ...rest] };
  });
}

/** Somebody who came by: form of address and compound are enough. */
export function recordWalkIn(
  actor: Actor,
  input: WalkingIn,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    const as = input.as ?? "resident";
    const event = await createPresent(tx, it, { as, guestLabel: input.label, via: "hand" }, now);
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

type SomeEvents = readonly [DraftEvent, ...DraftEvent[]];

/** The steps of the table that lead from where somebody stands to being present. */
const waysIn: Readonly<Record<string, readonly AttendanceAct[]>> = {
  joined: ["sign-in"],
  invited: ["join", "sign-in"],
  waitlisted: ["promote", "sign-in"],
};

async function takeIn(
  tx: Tx,
  it: ConsultationRecord,
  row: Pick<AttendanceRecord, "id" | "status">,
  via: SignInWay,
  now: Date,
): Promise<SomeEvents | Refusal> {
  const acts = waysIn[row.status];
  if (!acts) return refuse("not-now", row.status);
  let at: string = row.status;
  for (const act of acts) at = stepAttendance(at, act) ?? at;
  if (at !== "present") return refuse("not-now", row.status);
  const data = { signedInAt: now, signedInVia: via };
  if (!(await moveAttendance(tx, row, "present", data))) return refuse("stale");
  const one = { attendanceId: row.id };
  const signedIn = consultationEvents["signed-in"](it, { ...one, via });
  if (row.status === "invited") return [consultationEvents.joined(it, one), signedIn];
  if (row.status === "waitlisted") return [consultationEvents.promoted(it, one), signedIn];
  return [signedIn];
}

async function walkPersonIn(
  tx: Tx,
  it: ConsultationRecord,
  personId: string,
  now: Date,
): Promise<SomeEvents | Refusal> {
  const event = await createPresent(tx, it, { as: "resident", personId, via: "code" }, now);
  return event ? [event] : refuse("stale", "already-signed-in");
}

type Arrival = {
  readonly as: Capacity;
  readonly personId?: string;
  readonly guestLabel?: string;
  readonly via: SignInWay;
};

async function createPresent(
  tx: Tx,
  it: ConsultationRecord,
  arrival: Arrival,
  now: Date,
): Promise<DraftEvent> {
  const id = newId();
  const to = stepAttendance("nobody", "walk-in") ?? "present";
  await tx.attendance.create({
    data: {
      id,
      consultationId: it.id,
      capacityAs: arrival.as,
      personId: arrival.personId ?? null,
      guestLabel: arrival.guestLabel ?? null,
      status: to,
      at: now,
      signedInAt: now,
      signedInVia: arrival.via,
    },
  });
  const { as, via } = arrival;
  return consultationEvents["walked-in"](it, { attendanceId: id, as, via });
}
