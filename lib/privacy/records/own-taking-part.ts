import "server-only";
import type { Tx } from "@/lib/core/db";
import { ownConfirmations } from "./own-look-backs";
import { most, stamp, textsOf } from "./own-words";

/** What they joined, came to, rated, put forward and said to what others put forward. */
export async function ownTakingPart(tx: Tx, personId: string) {
  return {
    confirmations: await ownConfirmations(tx, personId),
    joined: await joinedBy(tx, personId),
    answers: await answersOf(tx, personId),
    attendance: await attendanceOf(tx, personId),
    ratings: await ratingsOf(tx, personId),
    matters: await mattersOf(tx, personId),
    voices: await voicesOf(tx, personId),
    objections: await objectionsOf(tx, personId),
  };
}

async function joinedBy(tx: Tx, personId: string) {
  const rows = await tx.complaintSupport.findMany({
    where: { personId },
    select: { complaint: { select: { ref: true } }, noteId: true, at: true, withdrawnAt: true },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => row.noteId),
  );
  return rows.map((row) => ({
    ref: row.complaint.ref,
    note: textOf(row.noteId),
    at: stamp(row.at),
    withdrawnAt: stamp(row.withdrawnAt),
  }));
}

/** To their own complaints and, as somebody who joined, to those of others. */
async function answersOf(tx: Tx, personId: string) {
  const rows = await tx.complaintAnswer.findMany({
    where: { personId },
    select: {
      ...{ complaint: { select: { ref: true } }, round: true, solved: true, satisfaction: true },
      ...{ contacted: true, commentId: true, at: true },
    },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => row.commentId),
  );
  return rows.map(({ complaint, commentId, at, ...row }) => ({
    ref: complaint.ref,
    ...row,
    comment: textOf(commentId),
    at: stamp(at),
  }));
}

async function attendanceOf(tx: Tx, personId: string) {
  const rows = await tx.attendance.findMany({
    where: { personId },
    select: {
      ...{ id: true, consultation: { select: { ref: true } }, capacityAs: true, status: true },
      ...{
        guestLabel: true,
        noteId: true,
        leaveAsks: true,
        at: true,
        signedInAt: true,
        signedInVia: true,
      },
      ...{ spoke: true, correctedAt: true, reasons: true },
    },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => (row.leaveAsks > 0 ? row.noteId : null)),
  );
  const listed = await tx.doorEntry.findMany({
    where: { attendanceId: { in: rows.map((row) => row.id) } },
    select: { attendanceId: true, at: true },
    take: most,
  });
  return rows.map(({ id, consultation, guestLabel, noteId, reasons, ...row }) => ({
    ref: consultation.ref,
    calledAs: guestLabel,
    ...row,
    leaveReason: textOf(noteId),
    proposedFor: reasons,
    at: stamp(row.at),
    signedInAt: stamp(row.signedInAt),
    correctedAt: stamp(row.correctedAt),
    enteredAtTheDoor: listed.flatMap((each) => (each.attendanceId === id ? [stamp(each.at)] : [])),
  }));
}

async function ratingsOf(tx: Tx, personId: string) {
  const rows = await tx.suggestionRating.findMany({
    where: { personId },
    select: {
      ...{ suggestion: { select: { ref: true } }, side: true, solved: true, satisfaction: true },
      ...{ work: true, visit: true, listening: true, targeting: true, attitude: true },
      ...{ outcome: true, leader: true, commentId: true, at: true },
    },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => row.commentId),
  );
  return rows.map(({ suggestion, commentId, at, ...said }) => ({
    ref: suggestion.ref,
    ...said,
    comment: textOf(commentId),
    at: stamp(at),
  }));
}

async function mattersOf(tx: Tx, suggestedById: string) {
  const rows = await tx.matter.findMany({
    where: { suggestedById },
    select: {
      ...{ ref: true, title: true, source: true, status: true, reasonId: true, noteId: true },
      suggestedAt: true,
    },
    orderBy: { suggestedAt: "asc" },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.flatMap((row) => [row.reasonId, row.noteId]),
  );
  return rows.map(({ reasonId, noteId, suggestedAt, ...row }) => ({
    ...row,
    text: textOf(reasonId),
    answer: textOf(noteId),
    suggestedAt: stamp(suggestedAt),
  }));
}

async function voicesOf(tx: Tx, personId: string) {
  const rows = await tx.matterVoice.findMany({
    where: { personId },
    select: { matter: { select: { ref: true } }, stance: true, wordsId: true, at: true },
    take: most,
  });
  const textOf = await textsOf(
    tx,
    rows.map((row) => row.wordsId),
  );
  return rows.map(({ matter, stance, wordsId, at }) => ({
    ref: matter.ref,
    stance,
    words: textOf(wordsId),
    at: stamp(at),
  }));
}

async function objectionsOf(tx: Tx, personId: string) {
  const rows = await tx.problemObjection.findMany({
    where: { personId },
    select: {
      ...{ complaintId: true, reasonId: true, answerId: true, upheld: true },
      ...{ at: true, decidedAt: true },
    },
    take: most,
  });
  const complaints = await tx.complaint.findMany({
    where: { id: { in: rows.map((row) => row.complaintId) } },
    select: { id: true, ref: true },
  });
  const textOf = await textsOf(
    tx,
    rows.flatMap((row) => [row.reasonId, row.answerId]),
  );
  return rows.map(({ complaintId, reasonId, answerId, upheld, at, decidedAt }) => ({
    ref: complaints.find((each) => each.id === complaintId)?.ref ?? "",
    reason: textOf(reasonId),
    answer: textOf(answerId),
    upheld,
    at: stamp(at),
    decidedAt: stamp(decidedAt),
  }));
}
