import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { canConfirmAsHead, canConfirmAsHost, canEndConsultation, canRecord } from "../policy";
import type { ConsultationRecord } from "../records";
import type { ConsultationRef, MinutesDraft, MinutesSigning, RefusalReason } from "../rules/forms";
import { canEnd } from "../workflow";
import { followMatter, type Moved, move, seenByPerson } from "./move-consultation";

const minutesClock = (it: { id: string }) => ({
  subject: "consultation",
  subjectId: it.id,
  kind: "minutes",
});

/** The host ends it: who did not come is absent, and the clock of the minutes starts. */
export function endConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "end", canEndConsultation, now, async (it, tx) => {
    const present = await presentAt(tx, it.id);
    if (!canEnd(present)) return refuse("not-now", "nobody-came");
    const amount = await setting(tx, "consultation.minutes-days", it.divisionCode);
    const { divisionCode } = it;
    const term = { divisionCode, startedAt: now, amount, unit: "working" as const };
    await openDeadline(tx, { ...minutesClock(it), ...term });
    return {
      data: { endedAt: now },
      events: [
        consultationEvents.ended(it, {
          members: present.membersPresent,
          residents: present.residentsPresent,
        }),
        ...(await recordAbsences(tx, it, now)),
      ],
    };
  });
}

async function presentAt(tx: Tx, consultationId: string) {
  const rows = await tx.attendance.groupBy({
    by: ["capacityAs"],
    where: { consultationId, status: "present" },
    _count: { _all: true },
  });
  const of = (as: string) => rows.find((row) => row.capacityAs === as)?._count._all ?? 0;
  return { membersPresent: of("member"), residentsPresent: of("resident") };
}

async function recordAbsences(tx: Tx, it: ConsultationRecord, now: Date): Promise<DraftEvent[]> {
  const missing = await tx.attendance.updateManyAndReturn({
    where: { consultationId: it.id, status: "joined" },
    data: { status: "absent", at: now },
    select: { id: true },
  });
  const attendanceIds = missing.map((row) => row.id).sort();
  return missing.length > 0 ? [consultationEvents.missed(it, { attendanceIds })] : [];
}

/** The words of the minutes; a later draft replaces the earlier one and counts up the version. */
export function draftMinutes(
  actor: Actor,
  input: MinutesDraft,
  now: Date,
): Promise<Outcome<{ ref: string; version: number }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "minuting") return refuse("not-now", it.status);
    // Locked, so that nobody confirms another text than the one that is kept here.
    const still = await tx.consultation.updateMany({
      where: { id: it.id, status: "minuting" },
      data: { status: "minuting" },
    });
    if (still.count !== 1 || !(await isVersion(tx, it, input.version))) return refuse("stale");
    const body = await keepProse(tx, input.body);
    const summary = await keepProse(tx, input.summary);
    const text = { bodyId: body.id, summaryId: summary.id, writtenById: personId, writtenAt: now };
    const { version } = await tx.minutes.upsert({
      where: { consultationId: it.id },
      create: { consultationId: it.id, ...text },
      update: { ...text, version: { increment: 1 }, hostConfirmedAt: null, headConfirmedAt: null },
      select: { version: true },
    });
    const event = consultationEvents["minutes-drafted"](it, { version, body, summary });
    return { value: { ref: it.ref, version }, grant, events: [event] };
  });
}

/** Whether the text is still the one that was read; 0 where nothing had been written. */
async function isVersion(tx: Tx, it: ConsultationRecord, read: number | undefined) {
  if (read === undefined) return true;
  const where = { consultationId: it.id };
  const row = await tx.minutes.findUnique({ where, select: { version: true } });
  return (row?.version ?? 0) === read;
}

export function confirmMinutesAsHost(actor: Actor, input: MinutesSigning, now: Date): Moved {
  return move(actor, input.ref, "host-confirm", canConfirmAsHost, now, async (it, tx) => {
    if (!(await isVersion(tx, it, input.version))) return refuse("stale");
    const version = await signMinutes(tx, it, { hostConfirmedAt: now, returnNoteId: null });
    if (version === null) return refuse("not-now", "no-minutes");
    return { events: [consultationEvents["host-confirmed"](it, { version })] };
  });
}

/** The second signature: the summary is public from here on, and the matter is done. */
export function confirmMinutesAsHead(actor: Actor, input: MinutesSigning, now: Date): Moved {
  return move(actor, input.ref, "head-confirm", canConfirmAsHead, now, async (it, tx) => {
    if (!(await isVersion(tx, it, input.version))) return refuse("stale");
    const version = await signMinutes(tx, it, { headConfirmedAt: now, headId: actor.id });
    if (version === null) return refuse("not-now", "no-minutes");
    await meetDeadline(tx, minutesClock(it), now);
    return {
      data: { confirmedAt: now },
      events: [
        consultationEvents.confirmed(it, { version }),
        ...(await followMatter(tx, it, "complete")),
      ],
    };
  });
}

export function returnMinutes(actor: Actor, input: RefusalReason, now: Date): Moved {
  return move(actor, input.ref, "return", canConfirmAsHead, now, async (it, tx) => {
    const reason = await keepProse(tx, input.reason);
    await signMinutes(tx, it, { hostConfirmedAt: null, returnNoteId: reason.id });
    return { events: [consultationEvents["minutes-returned"](it, { reason })] };
  });
}

type Signature = {
  hostConfirmedAt?: Date | null;
  headConfirmedAt?: Date;
  headId?: string | null;
  returnNoteId?: string | null;
};

async function signMinutes(
  tx: Tx,
  it: ConsultationRecord,
  signature: Signature,
): Promise<number | null> {
  const [row] = await tx.minutes.updateManyAndReturn({
    where: { consultationId: it.id },
    data: signature,
    select: { version: true },
  });
  return row?.version ?? null;
}
