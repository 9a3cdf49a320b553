import "server-only";
import type { Tx } from "@/lib/core/db";
import { consultationRefs, most, stamp, textsOf } from "./own-words";

/** What they asked, said and chose while a consultation was on; questions of others are not theirs. */
export async function ownLive(tx: Tx, personId: string) {
  return {
    questions: await questionsOf(tx, personId),
    questionSupports: await supportsOf(tx, personId),
    speeches: await speechesOf(tx, personId),
    votes: await votesOf(tx, personId),
    dateAnswers: await datesOf(tx, personId),
  };
}

async function questionsOf(tx: Tx, personId: string) {
  const rows = await tx.liveQuestion.findMany({
    where: { personId },
    select: {
      ...{ consultationId: true, side: true, textId: true, status: true, noteId: true },
      ...{ supports: true, askedAt: true, settledAt: true },
    },
    orderBy: { askedAt: "asc" },
    take: most,
  });
  const refOf = await consultationRefs(tx, rows);
  const textOf = await textsOf(
    tx,
    rows.flatMap((row) => [row.textId, row.noteId]),
  );
  return rows.map(({ consultationId, textId, noteId, askedAt, settledAt, ...row }) => ({
    ref: refOf({ consultationId }),
    text: textOf(textId),
    ...row,
    hiddenBecause: textOf(noteId),
    askedAt: stamp(askedAt),
    settledAt: stamp(settledAt),
  }));
}

async function supportsOf(tx: Tx, personId: string) {
  const rows = await tx.questionSupport.findMany({
    where: { personId },
    select: { questionId: true, at: true },
    take: most,
  });
  const questions = await tx.liveQuestion.findMany({
    where: { id: { in: rows.map((row) => row.questionId) } },
    select: { id: true, consultationId: true },
  });
  const refOf = await consultationRefs(tx, questions);
  const refs = new Map(questions.map((row) => [row.id, refOf(row)]));
  return rows.map((row) => ({ ref: refs.get(row.questionId) ?? "", at: stamp(row.at) }));
}

async function speechesOf(tx: Tx, personId: string) {
  const rows = await tx.liveSpeaker.findMany({
    where: { personId },
    select: {
      ...{ consultationId: true, label: true, side: true, status: true },
      ...{ askedAt: true, startedAt: true, endedAt: true },
    },
    orderBy: { askedAt: "asc" },
    take: most,
  });
  const refOf = await consultationRefs(tx, rows);
  return rows.map(({ consultationId, label, askedAt, startedAt, endedAt, ...row }) => ({
    ref: refOf({ consultationId }),
    calledAs: label,
    ...row,
    askedAt: stamp(askedAt),
    startedAt: stamp(startedAt),
    endedAt: stamp(endedAt),
  }));
}

async function votesOf(tx: Tx, personId: string) {
  const rows = await tx.liveVote.findMany({
    where: { personId },
    select: { pollId: true, choice: true, at: true },
    take: most,
  });
  const polls = await tx.livePoll.findMany({
    where: { id: { in: rows.map((row) => row.pollId) } },
    select: { id: true, consultationId: true, textId: true, optionIds: true },
  });
  const refOf = await consultationRefs(tx, polls);
  const textOf = await textsOf(
    tx,
    polls.flatMap((poll) => [poll.textId, ...poll.optionIds]),
  );
  return rows.map(({ pollId, choice, at }) => {
    const poll = polls.find((each) => each.id === pollId);
    return {
      ref: poll ? refOf(poll) : "",
      asked: textOf(poll?.textId ?? null),
      chose: textOf(poll?.optionIds[choice] ?? null),
      at: stamp(at),
    };
  });
}

async function datesOf(tx: Tx, personId: string) {
  const rows = await tx.dateAnswer.findMany({
    where: { personId },
    select: {
      answer: true,
      at: true,
      option: {
        select: { startsAt: true, poll: { select: { consultation: { select: { ref: true } } } } },
      },
    },
    orderBy: { at: "asc" },
    take: most,
  });
  return rows.map(({ option, answer, at }) => ({
    ref: option.poll.consultation.ref,
    startsAt: stamp(option.startsAt),
    answer,
    at: stamp(at),
  }));
}
