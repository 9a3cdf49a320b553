import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { minutesEvents } from "../model/minutes";
import { canRemindOfMinutes } from "../policy";
import { loadConsultationById } from "../records";
import type { MinutesDue } from "../records/minutes-due";

/** One reminder of a consultation and day, also where two come at once; host, recorder and head are told by it. */
export function remindMinutes(
  actor: Actor,
  { id, when }: MinutesDue,
  now: Date,
): Promise<Outcome<{ day: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canRemindOfMinutes(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const locked = await tx.consultation.updateMany({
      where: { id, status: { in: ["minuting", "host-confirmed"] } },
      data: { confirmedAt: null },
    });
    const it = await loadConsultationById(tx, id);
    if (!it) return refuse("not-found");
    if (locked.count !== 1) return refuse("not-now", it.status);
    const day = dayOf(now);
    const told = await tx.event.findFirst({
      where: {
        subject: "consultation",
        subjectId: id,
        type: "consultation.minutes-due",
        at: { gte: startOfDay(day) },
      },
      select: { id: true },
    });
    if (told) return refuse("stale", "told-already");
    return {
      value: { day },
      grant: null,
      events: [minutesEvents["minutes-due"](it, { day, when })],
    };
  });
}
