import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { type CalendarOptions, grade, workingDaysBetween } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { canMarkLate } from "../policy";
import { loadComplaintsForMove, type MovableComplaint } from "../records/complaint";
import { openSupervision } from "../records/supervision";
import { isOpen } from "../workflow";

/**
 * A promise of time was broken: said once when it falls late and once when three times its term has
 * passed. Where the answer itself is late the district watches over it, at once (domain.md §6: 任意超期)
 * or after as many working days as the setting says; three times the term needs no setting. Whose
 * turn it is to answer a question or a reply is the resident, so these clocks make nobody late.
 */
export function markLate(
  actor: Actor,
  input: { readonly deadline: string },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canMarkLate(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const found = await tx.deadline.findUnique({ where: { id: input.deadline } });
    if (found?.subject !== "complaint") return refuse("not-found");
    const [complaint] = await loadComplaintsForMove(tx, [found.subjectId]);
    if (!complaint) return refuse("not-found");
    if (!isOpen(complaint.status)) return refuse("not-now", complaint.status);
    const overrides = await holidayOverrides(tx);
    const [first, ...rest] = await tell(tx, complaint, found, { overrides }, now);
    if (!first) return refuse("not-now", "told-already");
    return { value: { ref: complaint.ref }, grant: null, events: [first, ...rest] };
  });
}

type Clock = {
  id: string;
  kind: string;
  startedAt: Date;
  dueAt: Date;
  lateAt: Date | null;
  threefoldAt: Date | null;
  watchedAt: Date | null;
};

async function tell(
  tx: Tx,
  complaint: MovableComplaint,
  clock: Clock,
  options: CalendarOptions,
  now: Date,
): Promise<DraftEvent[]> {
  const how = grade(clock.dueAt, clock.startedAt, now, options);
  const isLate = how === "overdue" || how === "overdue-x3";
  const late = isLate ? await claim(tx, clock, "lateAt", now) : false;
  const threefold = how === "overdue-x3" ? await claim(tx, clock, "threefoldAt", now) : false;
  if (late) {
    await tx.complaint.updateMany({
      where: { id: complaint.id, lateAt: null },
      data: { lateAt: clock.dueAt },
    });
  }
  const said = (isThreefold: boolean) =>
    complaintEvents["fell-late"](complaint, { clock: clock.kind, threefold: isThreefold });
  const cause = "overdue";
  const isWatched =
    isLate && (threefold || (await isForDistrict(tx, complaint, clock, options, now)));
  const isFirst = isWatched && (await claim(tx, clock, "watchedAt", now));
  const isAsked = isFirst || threefold;
  const orderId = isAsked ? await openSupervision(tx, complaint, cause, now) : null;
  return [
    ...(late ? [said(false)] : []),
    ...(threefold ? [said(true)] : []),
    ...(orderId ? [complaintEvents.supervised(complaint, { orderId, cause })] : []),
  ];
}

/** The answer is late by as many working days as the setting of the place gives the department. */
async function isForDistrict(
  tx: Tx,
  { divisionCode }: MovableComplaint,
  { kind, dueAt }: Clock,
  options: CalendarOptions,
  now: Date,
): Promise<boolean> {
  if (kind !== "closing") return false;
  const days = await setting(tx, "complaint.supervise-days", divisionCode);
  return workingDaysBetween(dayOf(dueAt), dayOf(now), options) >= days;
}

/** True for the first of all who tell it. */
async function claim(
  tx: Tx,
  clock: Clock,
  mark: "lateAt" | "threefoldAt" | "watchedAt",
  now: Date,
): Promise<boolean> {
  const open = { id: clock.id, metAt: null, cancelledAt: null, pausedAt: null };
  const { count } = await tx.deadline.updateMany({
    where: { ...open, [mark]: null },
    data: { [mark]: now },
  });
  return count === 1;
}
