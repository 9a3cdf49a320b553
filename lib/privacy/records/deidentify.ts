import "server-only";
import { complaintEvents } from "@/lib/complaint/model";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { eraseProse } from "@/lib/core/prose";

/** Events whose texts the reporter wrote, and where in the payload they are. */
const written: Readonly<Record<string, string>> = {
  "complaint.submitted": "body",
  "complaint.question-answered": "answer",
  "complaint.confirmed-solved": "comment",
  "complaint.reported-unsolved": "comment",
  "complaint.appealed": "reason",
  "complaint.reopened": "reason",
  "complaint.withdrawn": "reason",
};

async function writtenIn(tx: Tx, complaintId: string): Promise<string[]> {
  const events = await tx.event.findMany({
    where: {
      subject: "complaint",
      subjectId: complaintId,
      type: { in: Object.keys(written) },
    },
    select: { type: true, data: true },
    take: 500,
  });
  return events.flatMap(({ type, data }) => {
    const ref: unknown = Object(data)[written[type] ?? ""];
    const id: unknown = Object(ref).id;
    return typeof id === "string" ? [id] : [];
  });
}

export type Identified = {
  readonly id: string;
  readonly status: string;
  readonly divisionCode: string;
  readonly summary: string | null;
  readonly bodyId: string | null;
};

/** The texts about it that a resident wrote. */
async function proseOf(tx: Tx, row: Identified): Promise<string[]> {
  const [texts, answers, supports, objections] = await Promise.all([
    writtenIn(tx, row.id),
    tx.complaintAnswer.findMany({
      where: { complaintId: row.id },
      select: { commentId: true },
      take: 200,
    }),
    tx.complaintSupport.findMany({
      where: { complaintId: row.id },
      select: { noteId: true },
      take: 2000,
    }),
    tx.problemObjection.findMany({
      where: { complaintId: row.id },
      select: { reasonId: true, answerId: true },
      take: 200,
    }),
  ]);
  return [
    row.bodyId,
    ...texts,
    ...answers.map((each) => each.commentId),
    ...supports.map((each) => each.noteId),
    ...objections.flatMap((each) => [each.reasonId, each.answerId]),
  ].filter((id): id is string => id !== null);
}

const nobody = {
  bodyId: null,
  doorCipher: null,
  draftPhoneCipher: null,
  draftKey: null,
  lastFourIndex: null,
  reporterId: null,
  agentId: null,
  agentRelation: null,
  agentLastFourIndex: null,
  onBehalfCipher: null,
  terms: [],
  grams: [],
};

/**
 * Takes from a complaint whatever tells of a person: who reported it, the door, the four digits, the
 * words and pictures of the reporter. The course of its handling and the published answers stay.
 */
export async function deidentify(tx: Tx, row: Identified, at: Date): Promise<DraftEvent> {
  await eraseProse(tx, await proseOf(tx, row), at);
  await tx.storedFile.deleteMany({ where: { subject: "complaint", subjectId: row.id } });
  await tx.complaintSupport.updateMany({
    where: { complaintId: row.id },
    data: { lastFourIndex: null, noteId: null, agentId: null, agentRelation: null },
  });
  await cutSpeakers(tx, row.id);
  await tx.complaint.updateMany({
    where: { id: row.id },
    data: { ...nobody, title: row.summary ?? "" },
  });
  return complaintEvents.deidentified(row, {});
}

/** What was answered and objected still counts, each of one person; who it was is known no longer. */
async function cutSpeakers(tx: Tx, complaintId: string): Promise<void> {
  await tx.problemObjection.updateMany({ where: { complaintId }, data: { personId: newId() } });
  const answered = await tx.complaintAnswer.findMany({
    where: { complaintId },
    select: { personId: true },
    distinct: ["personId"],
    take: 200,
  });
  for (const { personId } of answered) {
    await tx.complaintAnswer.updateMany({
      where: { complaintId, personId },
      data: { personId: newId() },
    });
  }
}

/** What is wanted of a complaint before it is de-identified. */
export const identified = {
  id: true,
  status: true,
  divisionCode: true,
  summary: true,
  bodyId: true,
} as const;
