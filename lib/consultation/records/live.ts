import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Capacity, capacity, type PointNature, pointNature } from "../model";
import {
  type PollShowing,
  type PollStatus,
  pollShowing,
  pollStatus,
  type QuestionStatus,
  questionStatus,
  type SpeakerStatus,
  speakerStatus,
} from "../model/live";

export type TurnRecord = {
  readonly seq: number;
  readonly agendaItemId: string;
  readonly startedAt: Date;
};
export type QuestionRecord = {
  readonly id: string;
  readonly agendaItemId: string | null;
  readonly side: Capacity;
  readonly text: string;
  readonly status: QuestionStatus;
  readonly supports: number;
  readonly note: string | null;
  readonly askedAt: Date;
};
export type SpeakerRecord = {
  readonly id: string;
  readonly agendaItemId: string | null;
  readonly label: string;
  readonly side: Capacity;
  readonly status: SpeakerStatus;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
};
export type PollRecord = {
  readonly id: string;
  readonly agendaItemId: string | null;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly votes: number }[];
  readonly shown: PollShowing;
  readonly status: PollStatus;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};
export type PointRecord = {
  readonly id: string;
  readonly agendaItemId: string | null;
  readonly side: Capacity;
  readonly nature: PointNature;
  readonly text: string;
  readonly at: Date;
};

/** All that happened in the room, in the order in which it happened. */
export type LiveRecord = {
  readonly turns: readonly TurnRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly polls: readonly PollRecord[];
  readonly points: readonly PointRecord[];
};

const most = { turns: 200, questions: 300, speakers: 300, polls: 40, points: 500 };

/** For the live page and for the minutes; hidden questions keep their words, their reason and a mark. */
export async function liveRecord(tx: Tx, consultationId: string): Promise<LiveRecord> {
  const rows = await rowsOf(tx, consultationId);
  const textOf = await textsOf(tx, [
    ...rows.questions.flatMap((each) => [each.textId, each.noteId]),
    ...rows.polls.flatMap((each) => [each.textId, ...each.optionIds]),
    ...rows.points.map((each) => each.textId),
  ]);
  const votes = await votesOf(
    tx,
    rows.polls.map((each) => each.id),
  );
  return {
    turns: rows.turns,
    // What somebody asked who had themself erased is asked no more.
    questions: rows.questions
      .map((row) => questionOf(row, textOf))
      .filter((question) => question.text !== ""),
    speakers: rows.speakers.map((row) => ({
      ...row,
      side: capacity.parse(row.side),
      status: speakerStatus.parse(row.status),
    })),
    polls: rows.polls.map((row) => pollOf(row, textOf, votes)),
    points: rows.points.map((row) => pointOf(row, textOf)),
  };
}

async function rowsOf(tx: Tx, consultationId: string) {
  const where = { consultationId };
  return {
    turns: await tx.agendaTurn.findMany({ where, orderBy: { seq: "asc" }, take: most.turns }),
    questions: await tx.liveQuestion.findMany({
      where,
      orderBy: [{ supports: "desc" }, { askedAt: "asc" }, { id: "asc" }],
      take: most.questions,
    }),
    speakers: await tx.liveSpeaker.findMany({
      where,
      omit: { personId: true, queuedAs: true },
      orderBy: [{ position: "asc" }, { askedAt: "asc" }, { id: "asc" }],
      take: most.speakers,
    }),
    polls: await tx.livePoll.findMany({ where, orderBy: { openedAt: "asc" }, take: most.polls }),
    points: await tx.discussionPoint.findMany({
      where,
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: most.points,
    }),
  };
}

function questionOf(row: Prisma.LiveQuestionGetPayload<object>, textOf: TextOf): QuestionRecord {
  const { id, agendaItemId, supports, askedAt } = row;
  return {
    ...{ id, agendaItemId, supports, askedAt },
    side: capacity.parse(row.side),
    status: questionStatus.parse(row.status),
    text: textOf(row.textId),
    note: row.noteId ? textOf(row.noteId) : null,
  };
}

function pointOf(row: Prisma.DiscussionPointGetPayload<object>, textOf: TextOf): PointRecord {
  const { id, agendaItemId, at } = row;
  return {
    ...{ id, agendaItemId, at },
    side: capacity.parse(row.side),
    nature: pointNature.parse(row.nature),
    text: textOf(row.textId),
  };
}

type TextOf = (id: string) => string;
type Votes = ReadonlyMap<string, number>;

function pollOf(row: Prisma.LivePollGetPayload<object>, textOf: TextOf, votes: Votes): PollRecord {
  return {
    ...row,
    text: textOf(row.textId),
    shown: pollShowing.parse(row.shown),
    status: pollStatus.parse(row.status),
    options: row.optionIds.map((id, choice) => ({
      text: textOf(id),
      votes: votes.get(`${row.id} ${choice}`) ?? 0,
    })),
  };
}

async function textsOf(tx: Tx, ids: readonly (string | null)[]): Promise<TextOf> {
  const rows = await tx.prose.findMany({
    where: { id: { in: ids.filter((id) => id !== null) }, erasedAt: null },
    select: { id: true, text: true },
  });
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  return (id) => texts.get(id) ?? "";
}

async function votesOf(tx: Tx, pollIds: readonly string[]): Promise<Votes> {
  const rows = await tx.liveVote.groupBy({
    by: ["pollId", "choice"],
    where: { pollId: { in: [...pollIds] } },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [`${row.pollId} ${row.choice}`, row._count._all]));
}

/** How many voted for each option of one poll. */
export async function pollCounts(
  tx: Tx,
  poll: { readonly id: string; readonly optionIds: readonly string[] },
): Promise<number[]> {
  const votes = await votesOf(tx, [poll.id]);
  return poll.optionIds.map((_, choice) => votes.get(`${poll.id} ${choice}`) ?? 0);
}

/** The item that is on, or null before the first. */
export function currentTurn(
  tx: Tx,
  consultationId: string,
): Promise<{ seq: number; agendaItemId: string; startedAt: Date } | null> {
  return tx.agendaTurn.findFirst({
    where: { consultationId },
    select: { seq: true, agendaItemId: true, startedAt: true },
    orderBy: { seq: "desc" },
  });
}
