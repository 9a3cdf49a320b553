import "server-only";
import { db } from "@/lib/core/db";
import type { ConsultationStatus } from "../model";
import { remindedStarts, reminderDue } from "../rules/reminder-time";

/** It stands: notice was given, and it was neither postponed nor called off. */
export const remindedStatuses = ["noticed", "open"] as const satisfies ConsultationStatus[];

/** Consultations of which a reminder is due and was not given, the soonest first. */
export async function dueForReminder(
  now: Date,
  take: number,
): Promise<readonly { readonly id: string }[]> {
  const rows = await db.consultation.findMany({
    where: { status: { in: [...remindedStatuses] }, startsAt: remindedStarts(now) },
    select: { id: true, startsAt: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take,
  });
  const given = await db.attendanceReminder.findMany({
    where: { consultationId: { in: rows.map((row) => row.id) } },
    take: rows.length * 8,
  });
  return rows.filter(
    (row) =>
      !given.some(
        (each) =>
          each.consultationId === row.id &&
          each.reminder === reminderDue(row.startsAt, now) &&
          each.startsAt.getTime() === row.startsAt.getTime(),
      ),
  );
}
