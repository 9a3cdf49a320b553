import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { consultationEvents } from "../model";
import { stepAttendance } from "../workflow";
import { freeSeat, moveAttendance } from "./move-attendance";

/** While seats are given back and passed on: notice was given and the doors are not open. */
export function isBeforeIt(status: string): boolean {
  return ["noticed", "open", "postponed"].includes(status);
}

/**
 * A seat that was given back goes to whoever waits longest, or is free again. Whoever calls holds
 * the seats (`lockSeats`).
 */
export async function passSeatOn(
  tx: Tx,
  it: { readonly id: string; readonly divisionCode: string },
  now: Date,
): Promise<DraftEvent[]> {
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
