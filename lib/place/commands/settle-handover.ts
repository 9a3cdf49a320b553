import "server-only";
import { type Actor, allow, type Verdict } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import type { HandoverRef, HandoverRefusal } from "../model/forms";
import { venueEvents } from "../model/venue";
import { canConfirmHandover, canFollowTerms, canWithdrawHandover, sideOf } from "../policy";
import { changeTerm, loadTerms } from "../records/terms";
import { type HandoverRecord, loadHandover, lockVenue } from "../records/venue";
import { effectiveSpan, overlapping } from "../rules/terms";
import { type HandoverAct, handoverStep } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
type Events = readonly [DraftEvent, ...DraftEvent[]];
type Move = {
  readonly act: HandoverAct;
  readonly can: (it: HandoverRecord) => Verdict;
  readonly change: (tx: Tx, it: HandoverRecord) => Promise<Events | Refusal>;
};

/** Those who settle one hand-over at once wait for each other, so that the second sees the first. */
function settle(actor: Actor, of: HandoverRef, now: Date, { act, can, change }: Move): Done {
  return write(actor, now, async (tx) => {
    const found = await loadHandover(tx, of);
    if (!found) return refuse("not-found");
    const verdict = can(found);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    await lockVenue(tx, found.venue.id);
    const it = (await loadHandover(tx, of)) ?? found;
    const to = handoverStep(it.status, act);
    if (!to) return refuse("not-now", it.status);
    const events = await change(tx, it);
    if (isRefusal(events)) return events;
    const over = to === "half-confirmed" ? {} : { endedAt: now };
    const { count } = await tx.venueHandover.updateMany({
      where: { id: it.id, status: it.status },
      data: { status: to, ...over },
    });
    if (count !== 1) return refuse("stale");
    return { value: { ref: of.ref }, grant: verdict.grant, events };
  });
}

/** A yes of one of the two. With the second the term is set, from its day or, said late, from today. */
export function confirmHandover(actor: Actor, of: HandoverRef, now: Date): Done {
  const change = async (tx: Tx, it: HandoverRecord): Promise<Events | Refusal> => {
    const side = sideOf(actor, it);
    if (!side) return refuse("forbidden", "not-your-handover");
    const stamp = side === "outgoing" ? "outgoingAt" : "incomingAt";
    if (it[stamp]) return refuse("not-now", "confirmed-already");
    await tx.venueHandover.updateMany({ where: { id: it.id }, data: { [stamp]: now } });
    const of = { handoverId: it.id };
    const confirmed = venueEvents["handover-confirmed"](it.venue, { ...of, side });
    if (handoverStep(it.status, "confirm") !== "agreed") return [confirmed];
    const changed = await takeEffect(tx, it, actor, now);
    return isRefusal(changed) ? changed : [confirmed, ...changed];
  };
  return settle(actor, of, now, {
    act: "confirm",
    can: (it) => canConfirmHandover(actor, it),
    change,
  });
}

async function takeEffect(
  tx: Tx,
  it: HandoverRecord,
  actor: Actor,
  now: Date,
): Promise<readonly DraftEvent[] | Refusal> {
  const today = dayOf(now);
  const span = effectiveSpan(it, today);
  if (!span) return refuse("not-now", "term-over");
  const { terms } = await loadTerms(tx, it.venue.id, today);
  if (overlapping(terms, span)) return refuse("not-now", "term-overlaps");
  const { outgoingId, incomingId } = it;
  const change = { outgoingId, incomingId, ...span };
  const events = await changeTerm(tx, it.venue, change, actor.id);
  return [venueEvents["handed-over"](it.venue, { handoverId: it.id, ...change }), ...events];
}

/** A no of one of the two, with its reason. */
export function refuseHandover(actor: Actor, input: HandoverRefusal, now: Date): Done {
  const change = async (tx: Tx, it: HandoverRecord): Promise<Events> => {
    const reason = await keepProse(tx, input.reason);
    await tx.venueHandover.updateMany({ where: { id: it.id }, data: { noteId: reason.id } });
    return [venueEvents["handover-refused"](it.venue, { handoverId: it.id, reason })];
  };
  const can = (it: HandoverRecord) => canConfirmHandover(actor, it);
  return settle(actor, input, now, { act: "refuse", can, change });
}

export function withdrawHandover(actor: Actor, of: HandoverRef, now: Date): Done {
  const change = async (_tx: Tx, it: HandoverRecord): Promise<Events> => [
    venueEvents["handover-withdrawn"](it.venue, { handoverId: it.id }),
  ];
  const can = (it: HandoverRecord) =>
    canWithdrawHandover(actor, {
      ...{ divisionCode: it.venue.divisionCode, venueId: it.venue.id },
      proposedById: it.proposedById,
    });
  return settle(actor, of, now, { act: "withdraw", can, change });
}

/** The term it was about is over. */
export function lapseHandover(actor: Actor, of: HandoverRef, now: Date): Done {
  const change = async (_tx: Tx, it: HandoverRecord): Promise<Events | Refusal> =>
    it.toDay < dayOf(now)
      ? [venueEvents["handover-lapsed"](it.venue, { handoverId: it.id })]
      : refuse("not-now", "not-over");
  const can = () => {
    const verdict = canFollowTerms(actor);
    return verdict.allowed ? allow(null) : verdict;
  };
  return settle(actor, of, now, { act: "lapse", can, change });
}
