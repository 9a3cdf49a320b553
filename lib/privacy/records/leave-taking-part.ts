import "server-only";
import { erasedName } from "@/lib/account/copy";
import { liveEvents } from "@/lib/consultation/model/live";
import { leaveReasonsOf } from "@/lib/consultation/records/leave";
import { Prisma, type Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { eraseProse } from "@/lib/core/prose";
import type { KeptItem } from "../model";
import { most } from "./own-words";

/**
 * Takes somebody out of the consultations they took part in: their words go, what was counted still
 * counts, and that it was them is known no longer. Attendance itself stays in the minutes.
 */
export async function leaveTakingPart(tx: Tx, personId: string, now: Date): Promise<DraftEvent[]> {
  const events = await leaveQueues(tx, personId, now);
  await eraseProse(tx, await wordsOf(tx, personId), now);
  await leaveMatters(tx, personId, now);
  await leaveSeats(tx, personId);
  await cutLinks(tx, personId);
  return events;
}

/** Whoever still stands on a list of speakers is called no more. */
async function leaveQueues(tx: Tx, personId: string, now: Date): Promise<DraftEvent[]> {
  const waiting = await tx.liveSpeaker.findMany({
    where: { personId, status: { in: ["asked", "called"] } },
    select: { id: true, status: true, consultationId: true },
    take: most,
  });
  const consultations = await tx.consultation.findMany({
    where: { id: { in: waiting.map((row) => row.consultationId) } },
    select: { id: true, divisionCode: true },
  });
  const events: DraftEvent[] = [];
  for (const { id, status, consultationId } of waiting) {
    const { count } = await tx.liveSpeaker.updateMany({
      where: { id, status },
      data: { status: "withdrawn", queuedAs: null, endedAt: now },
    });
    const it = consultations.find((each) => each.id === consultationId);
    if (count === 1 && it) events.push(liveEvents["speech-withdrawn"](it, { speakerId: id }));
  }
  return events;
}

const present = (ids: readonly (string | null)[]) => ids.filter((id): id is string => id !== null);

/** Their questions and why one was hidden, their words to matters, their reasons for leave. */
async function wordsOf(tx: Tx, personId: string): Promise<string[]> {
  const [questions, voices, leaves] = await Promise.all([
    tx.liveQuestion.findMany({
      where: { personId },
      select: { textId: true, noteId: true },
      take: most,
    }),
    tx.matterVoice.findMany({
      where: { personId },
      select: { matterId: true, wordsId: true },
      take: most,
    }),
    leaveReasonsOf(tx, personId),
  ]);
  return present([
    ...questions.flatMap((row) => [row.textId, row.noteId]),
    ...voices.map((row) => row.wordsId),
    ...leaves,
    ...(await replacedWords(
      tx,
      personId,
      voices.map((row) => row.matterId),
    )),
  ]);
}

/** What they said to a matter before they said something else: only the events still know of it. */
async function replacedWords(tx: Tx, actorId: string, matterIds: string[]): Promise<string[]> {
  const said = await tx.event.findMany({
    where: { subject: "matter-voice", subjectId: { in: matterIds }, actorId },
    select: { data: true },
    take: most,
  });
  return said.flatMap(({ data }) => {
    const id: unknown = Object(Object(data).words).id;
    return typeof id === "string" ? [id] : [];
  });
}

/** A matter that was never taken up: nothing came of it, and nobody but the desk has seen it. */
const notTakenUp = { source: "resident", status: { in: ["rejected", "merged"] } };

/** Matters that are or were deliberated stay, without a name; those nobody took up lose their words. */
async function leaveMatters(tx: Tx, suggestedById: string, now: Date): Promise<void> {
  const where = { suggestedById, ...notTakenUp };
  const rows = await tx.matter.findMany({ where, select: { reasonId: true }, take: most });
  await eraseProse(tx, present(rows.map((row) => row.reasonId)), now);
  await tx.matter.updateMany({ where, data: { title: erasedName.zh } });
  await tx.matter.updateMany({ where: { suggestedById }, data: { suggestedById: null } });
}

/** The matters whose words stay, for the list of what is kept. */
export async function keptMatters(tx: Tx, suggestedById: string): Promise<KeptItem[]> {
  const rows = await tx.matter.findMany({
    where: { suggestedById, NOT: notTakenUp },
    select: { ref: true },
    orderBy: { suggestedAt: "asc" },
    take: most,
  });
  return rows.map(({ ref }) => ({ what: "matter", ref, until: null }));
}

/** How they were called at the door, why they were asked, and the keys of the lists they signed. */
async function leaveSeats(tx: Tx, personId: string): Promise<void> {
  const seats = await tx.attendance.findMany({
    where: { personId },
    select: { id: true },
    take: most,
  });
  await tx.doorEntry.deleteMany({ where: { attendanceId: { in: seats.map((row) => row.id) } } });
  await tx.attendance.updateMany({
    where: { personId },
    data: { guestLabel: null, reasons: Prisma.DbNull },
  });
}

/** Each table gets an id of its own that leads to nobody, so that its rows cannot be told apart by it. */
async function cutLinks(tx: Tx, personId: string): Promise<void> {
  const where = { personId };
  const cut = () => ({ personId: newId() });
  await tx.liveSpeaker.updateMany({
    where,
    data: { personId: null, queuedAs: null, label: erasedName.zh },
  });
  await tx.liveQuestion.updateMany({ where, data: cut() });
  await tx.questionSupport.updateMany({ where, data: cut() });
  await tx.liveVote.updateMany({ where, data: cut() });
  await tx.matterVoice.updateMany({ where, data: cut() });
  // Whoever is gone comes on no date; a poll that is over keeps the counts it was decided by.
  await tx.dateAnswer.deleteMany({ where: { ...where, option: { poll: { status: "open" } } } });
  await tx.dateAnswer.updateMany({ where, data: cut() });
}
