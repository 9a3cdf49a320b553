import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { attendingEvents, type Reminder } from "../model/attending";
import { canRemindAttendees } from "../policy";
import { loadConsultationById } from "../records";
import { remindedStatuses } from "../records/reminder";
import { reminderDue } from "../rules/reminder-time";
import { lockSeats } from "./move-attendance";

/**
 * Reminds once of each start: of one that was moved, called off or is not due nothing is said. Who
 * is told of the event gets the notice by it.
 */
export function remindAttendees(
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Outcome<{ reminder: Reminder }>> {
  return write(actor, now, async (tx) => {
    const verdict = canRemindAttendees(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const it = await loadConsultationById(tx, id);
    if (!it) return refuse("not-found");
    const { status, startsAt } = await lockSeats(tx, id);
    if (!remindedStatuses.some((each) => each === status)) return refuse("not-now", status);
    const reminder = reminderDue(startsAt, now);
    if (!reminder) return refuse("not-now", "nothing-due");
    const row = { consultationId: id, reminder, startsAt, at: now };
    const made = await tx.attendanceReminder.createMany({ data: [row], skipDuplicates: true });
    if (made.count !== 1) return refuse("stale", "told-already");
    const told = attendingEvents[`reminded-${reminder}`](it, { startsAt: startsAt.toISOString() });
    return { value: { reminder }, grant: null, events: [told] };
  });
}
