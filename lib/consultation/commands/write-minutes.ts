import "server-only";
import { personalKindsIn } from "@/lib/complaint/rules/personal-data";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { consultationEvents } from "../model";
import { inOrder, minutesEvents, publicSections } from "../model/minutes";
import { canConfirmAsHead, canConfirmAsHost, canEndConsultation } from "../policy";
import type { ConsultationRecord } from "../records";
import { loadMinutes, openMinutes, textsIn } from "../records/minutes";
import type { ConsultationRef, MinutesSigning, RefusalReason } from "../rules/forms";
import { canEnd } from "../workflow";
import { followMatter, type Moved, move } from "./move-consultation";

const minutesClock = (it: { id: string }) => ({
  subject: "consultation",
  subjectId: it.id,
  kind: "minutes",
});

/**
 * The host ends it: who did not come is absent, the clock of the minutes starts, and their first
 * draft is composed from what was noted.
 */
export function endConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "end", canEndConsultation, now, async (it, tx) => {
    const present = await presentAt(tx, it.id);
    if (!canEnd(present)) return refuse("not-now", "nobody-came");
    const amount = await setting(tx, "consultation.minutes-days", it.divisionCode);
    const { divisionCode } = it;
    const personId = actor.id ?? it.recorderId;
    const { composed } = await openMinutes(tx, it, { personId, now });
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
        ...(composed.length > 0
          ? [minutesEvents["minutes-composed"](it, { version: 1, sections: [...composed] })]
          : []),
      ],
    };
  });
}

async function presentAt(tx: Tx, consultationId: string) {
  const rows = await tx.attendance.groupBy({
    by: ["capacityAs"],
    where: { consultationId, status: "present", correctedAt: null },
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

/** Whether the text is still the one that was read; 0 where nothing had been written. */
async function isVersion(tx: Tx, it: ConsultationRecord, read: number | undefined) {
  if (read === undefined) return true;
  const where = { consultationId: it.id };
  const row = await tx.minutes.findUnique({ where, select: { version: true } });
  return (row?.version ?? 0) === read;
}

/** The host signs the whole text as it stands: its digest is in the event. */
export function confirmMinutesAsHost(actor: Actor, input: MinutesSigning, now: Date): Moved {
  return move(actor, input.ref, "host-confirm", canConfirmAsHost, now, async (it, tx) => {
    if (!(await isVersion(tx, it, input.version))) return refuse("stale");
    const text = await textToSign(tx, it);
    if (isRefusal(text)) return text;
    const body = await keepProse(tx, text.whole);
    const signature = { hostConfirmedAt: now, returnNoteId: null, bodyId: body.id };
    const version = await signMinutes(tx, it, signature);
    if (version === null) return refuse("not-now", "no-minutes");
    return { events: [consultationEvents["host-confirmed"](it, { version, body })] };
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

const summaryAtLeast = 10;

/** The whole text; what will be public holds no personal data (domain.md R-09) and says something. */
async function textToSign(tx: Tx, it: ConsultationRecord): Promise<{ whole: string } | Refusal> {
  const minutes = await loadMinutes(tx, it.id);
  if (!minutes) return refuse("not-now", "no-minutes");
  const texts = await textsIn(
    tx,
    minutes.sections.map((section) => section.textId),
  );
  const of = (key: string) =>
    texts.get(minutes.sections.find((each) => each.key === key)?.textId ?? "") ?? "";
  if (of("summary").trim().length < summaryAtLeast) return refuse("not-now", "no-summary");
  const isPersonal = publicSections.some((key) => personalKindsIn(of(key)).length > 0);
  if (isPersonal) return refuse("not-now", "personal-data");
  const sections = [...minutes.sections].sort((a, b) => inOrder(a.key, b.key));
  return { whole: sections.map(({ key }) => `[${key}]\n${of(key)}`).join("\n\n") };
}

type Signature = {
  bodyId?: string;
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
