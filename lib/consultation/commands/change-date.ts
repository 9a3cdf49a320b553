import "server-only";
import type { Actor } from "@/lib/core/actor";
import { refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { consultationEvents } from "../model";
import { canMoveDate } from "../policy";
import type { RefusalReason, Rescheduling } from "../rules/forms";
import { faultsOf, instantsOf } from "../rules/timing";
import { followMatter, type Moved, move } from "./move-consultation";

export function postponeConsultation(actor: Actor, input: RefusalReason, now: Date): Moved {
  return move(actor, input.ref, "postpone", canMoveDate, now, async (it, tx) => {
    const reason = await keepProse(tx, input.reason);
    return {
      data: { changeNoteId: reason.id },
      events: [consultationEvents.postponed(it, { reason })],
    };
  });
}

/** A new time; notice of it is given by this act, so sign-up opens again after it. */
export function rescheduleConsultation(actor: Actor, input: Rescheduling, now: Date): Moved {
  return move(actor, input.ref, "reschedule", canMoveDate, now, async (it, tx) => {
    const times = instantsOf(input);
    const faults = faultsOf(times, now);
    const [first] = Object.values(faults);
    if (first) return refuse("invalid", first[0], faults);
    const reason = input.reason ? await keepProse(tx, input.reason) : null;
    const shift = times.startsAt.getTime() - it.startsAt.getTime();
    await tx.$executeRaw`
      UPDATE "AgendaItem" SET "startsAt" = "startsAt" + ${shift} * interval '1 millisecond'
      WHERE "consultationId" = ${it.id}::uuid`;
    const startsAt = times.startsAt.toISOString();
    const moved = consultationEvents.rescheduled(it, { startsAt, reason });
    return {
      data: { ...times, noticedAt: it.noticedAt ?? now, changeNoteId: reason?.id },
      events: it.noticedAt ? [moved] : [consultationEvents.noticed(it, { startsAt }), moved],
    };
  });
}

/** It will not take place: the matter waits for another date, its complaints go on. */
export function cancelConsultation(actor: Actor, input: RefusalReason, now: Date): Moved {
  return move(actor, input.ref, "cancel", canMoveDate, now, async (it, tx) => {
    const reason = await keepProse(tx, input.reason);
    return {
      data: { changeNoteId: reason.id },
      events: [
        consultationEvents.cancelled(it, { reason }),
        ...(await followMatter(tx, it, "unschedule")),
      ],
    };
  });
}
