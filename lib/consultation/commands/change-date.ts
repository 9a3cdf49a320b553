import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { consultationEvents } from "../model";
import { canMoveDate } from "../policy";
import { moveAgendaOf } from "../records/agenda";
import type { RefusalReason, Rescheduling } from "../rules/forms";
import { faultsOf, instantsOf } from "../rules/timing";
import { checkNotice } from "./check-notice";
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

/**
 * A new time; notice of it is given by this act, so sign-up opens again after it. Less of it than the
 * rule asks for only with a reason.
 */
export function rescheduleConsultation(actor: Actor, input: Rescheduling, now: Date): Moved {
  return move(actor, input.ref, "reschedule", canMoveDate, now, async (it, tx) => {
    const times = instantsOf(input);
    const faults = faultsOf(times, now);
    const [first] = Object.values(faults);
    if (first) return refuse("invalid", first[0], faults);
    const { startsAt: start } = times;
    const short = await checkNotice(
      tx,
      it,
      { startsAt: start, shortNotice: input.shortNotice },
      now,
    );
    if (isRefusal(short)) return short;
    const reason = input.reason ? await keepProse(tx, input.reason) : null;
    await moveAgendaOf(tx, it, start);
    const startsAt = start.toISOString();
    const moved = consultationEvents.rescheduled(it, { startsAt, reason, ...short });
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
