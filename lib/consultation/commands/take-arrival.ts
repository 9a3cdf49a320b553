import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import { type Capacity, consultationEvents, type SignInWay } from "../model";
import type { ConsultationRecord } from "../records";
import { type AttendanceAct, stepAttendance } from "../workflow";
import { type AttendanceRecord, attendanceOf, moveAttendance } from "./move-attendance";

export type SomeEvents = readonly [DraftEvent, ...DraftEvent[]];

/** The steps of the table that lead from where somebody stands to being present. */
const waysIn: Readonly<Record<string, readonly AttendanceAct[]>> = {
  joined: ["sign-in"],
  invited: ["join", "sign-in"],
  waitlisted: ["promote", "sign-in"],
};

/** Somebody on the list is there. Whoever was only invited or waiting is taken in on the way. */
export async function takeIn(
  tx: Tx,
  it: ConsultationRecord,
  row: Pick<AttendanceRecord, "id" | "status" | "correctedAt">,
  via: SignInWay,
  now: Date,
): Promise<SomeEvents | Refusal> {
  if (row.correctedAt) return comeAfterAll(tx, it, row, via, now);
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

/** Signed in by mistake before, and here now: the mistake is over. */
async function comeAfterAll(
  tx: Tx,
  it: ConsultationRecord,
  row: Pick<AttendanceRecord, "id" | "status" | "correctedAt">,
  via: SignInWay,
  now: Date,
): Promise<SomeEvents | Refusal> {
  const { count } = await tx.attendance.updateMany({
    where: { id: row.id, status: row.status, correctedAt: row.correctedAt },
    data: { correctedAt: null, signedInAt: now, signedInVia: via },
  });
  if (count !== 1) return refuse("stale");
  return [consultationEvents["signed-in"](it, { attendanceId: row.id, via })];
}

/** The same of a person, on the list or not: who was not comes as a resident. */
export async function takePersonIn(
  tx: Tx,
  it: ConsultationRecord,
  { personId, via }: { readonly personId: string; readonly via: SignInWay },
  now: Date,
): Promise<SomeEvents | Refusal> {
  const row = await attendanceOf(tx, it.id, { personId });
  if (row) return takeIn(tx, it, row, via, now);
  const made = await createPresent(tx, it, { as: "resident", personId, via }, now);
  return isRefusal(made) ? made : [made.event];
}

type Arrival = {
  readonly as: Capacity;
  readonly personId?: string;
  readonly guestLabel?: string;
  readonly via: SignInWay;
};

export type Present = { readonly attendanceId: string; readonly event: DraftEvent };

/** Somebody who stands in no list, from the moment they came. */
export async function createPresent(
  tx: Tx,
  it: ConsultationRecord,
  arrival: Arrival,
  now: Date,
): Promise<Present | Refusal> {
  const id = newId();
  const to = stepAttendance("nobody", "walk-in") ?? "present";
  const row = {
    id,
    consultationId: it.id,
    capacityAs: arrival.as,
    personId: arrival.personId ?? null,
    guestLabel: arrival.guestLabel ?? null,
    status: to,
    at: now,
    signedInAt: now,
    signedInVia: arrival.via,
  };
  const made = await tx.attendance.createMany({ data: [row], skipDuplicates: true });
  if (made.count !== 1) return refuse("stale", "already-signed-in");
  const { as, via } = arrival;
  return {
    attendanceId: id,
    event: consultationEvents["walked-in"](it, { attendanceId: id, as, via }),
  };
}
