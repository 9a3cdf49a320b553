import "server-only";
import { attendanceById, lockSeats } from "@/lib/consultation/commands/move-attendance";
import { isBeforeIt } from "@/lib/consultation/commands/pass-seat-on";
import { giveBack } from "@/lib/consultation/commands/sign-up";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal } from "@/lib/core/outcome";

/**
 * Whoever is erased takes no seat that somebody else waits for: each goes on, each place on a waiting
 * list is left. Part of the erasure, one consultation after the other in a fixed order.
 */
export async function giveSeatsBack(tx: Tx, personId: string, now: Date): Promise<DraftEvent[]> {
  const held = await tx.attendance.findMany({
    where: { personId, status: { in: ["joined", "waitlisted"] } },
    select: { id: true, consultation: { select: { id: true, divisionCode: true } } },
    orderBy: { consultationId: "asc" },
    take: 500,
  });
  const events: DraftEvent[] = [];
  for (const { id, consultation } of held) {
    const { status } = await lockSeats(tx, consultation.id);
    const mine = isBeforeIt(status) ? await attendanceById(tx, consultation.id, id) : null;
    const given = mine && (await giveBack(tx, consultation, mine, now));
    if (given && !isRefusal(given)) events.push(...given.events);
  }
  return events;
}
