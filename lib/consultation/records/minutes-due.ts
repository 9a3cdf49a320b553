import "server-only";
import { db } from "@/lib/core/db";
import type { MinutesReminder } from "../model/minutes";
import { minutesReminder } from "../rules/minutes-time";

export type MinutesDue = { readonly id: string; readonly when: MinutesReminder };

/** Minutes that are not signed and whose date is near or past, the longest overdue first. */
export async function minutesDue(now: Date, soonUntil: Date, take: number): Promise<MinutesDue[]> {
  const rows = await db.deadline.findMany({
    where: {
      subject: "consultation",
      kind: "minutes",
      metAt: null,
      cancelledAt: null,
      dueAt: { lte: soonUntil },
    },
    select: { subjectId: true, dueAt: true },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take,
  });
  return rows.flatMap(({ subjectId, dueAt }) => {
    const when = minutesReminder(dueAt, now, soonUntil);
    return when ? [{ id: subjectId, when }] : [];
  });
}
