import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { attendingEvents, type PapersState } from "../model/attending";
import { canRemindAttendees } from "../policy";
import { loadConsultationById } from "../records";
import { papersNeeded } from "../records/papers-due";
import { lockSeats } from "./move-attendance";

/**
 * Says once of each start that no papers are there, to who convened it and who answers for it, also
 * where two come at once. A new date is reminded of anew.
 */
export function remindPapers(
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Outcome<{ state: PapersState }>> {
  return write(actor, now, async (tx) => {
    const verdict = canRemindAttendees(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const it = await loadConsultationById(tx, id);
    if (!it) return refuse("not-found");
    const { status, startsAt } = await lockSeats(tx, id);
    const need = await papersNeeded(tx, { ...it, status, startsAt }, now);
    if (!need) return refuse("not-now", "nothing-due");
    const row = { consultationId: id, reminder: "papers", startsAt, at: now };
    const made = await tx.attendanceReminder.createMany({ data: [row], skipDuplicates: true });
    if (made.count !== 1) return refuse("stale", "told-already");
    const { state } = need;
    const told = attendingEvents["papers-due"](it, { startsAt: startsAt.toISOString(), state });
    return { value: { state }, grant: null, events: [told] };
  });
}
