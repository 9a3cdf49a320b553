import "server-only";
import type { Tx } from "@/lib/core/db";
import { consultationEvents } from "../model";

const atMost = 2000;

/**
 * Prose of every reason for leave that somebody gave, a second request having replaced the first in
 * its row. What stands there of somebody who never asked is the organiser's reason for inviting them.
 */
export async function leaveReasonsOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.attendance.findMany({
    where: { personId, leaveAsks: { gt: 0 } },
    select: { id: true, consultationId: true, noteId: true },
    take: atMost,
  });
  const own = new Set(rows.map((row) => row.id));
  const asked = await tx.event.findMany({
    where: {
      subject: "consultation",
      subjectId: { in: [...new Set(rows.map((row) => row.consultationId))] },
      type: "consultation.leave-asked",
    },
    select: { data: true },
    take: atMost * 5,
  });
  const reasons = asked
    .map((event) => consultationEvents.shapes["leave-asked"].parse(event.data))
    .flatMap((data) => (own.has(data.attendanceId) ? [data.reason.id] : []));
  return [...new Set([...reasons, ...rows.flatMap((row) => row.noteId ?? [])])];
}
