import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { consultationStatus, publicStatuses } from "../model";
import type { LiveItem, LiveState, MyLive } from "../model/live-state";
import { canHideQuestion, canRunSession, canSeeConsultation } from "../policy";
import { loadConsultation } from "../records";
import { type LiveRecord, liveRecord, type PollRecord } from "../records/live";

/** What a stream tells of, for whoever may see it: the subject, and how far it is. */
export async function liveTopic(
  actor: Actor,
  ref: string,
): Promise<{ subject: "consultation"; id: string; version: number } | null> {
  const it = await loadConsultation(db, ref);
  if (!it || !canSeeConsultation(actor, it).allowed) return null;
  return { subject: "consultation", id: it.id, version: await versionOf(it.id) };
}

/** The number of the last event of a consultation. */
async function versionOf(id: string): Promise<number> {
  const where = { subject_subjectId: { subject: "consultation", subjectId: id } };
  const head = await db.eventHead.findUnique({ where, select: { count: true } });
  return head?.count ?? 0;
}

const select = {
  id: true,
  ref: true,
  title: true,
  status: true,
  venueId: true,
  startsAt: true,
  endsAt: true,
  agenda: {
    select: { id: true, position: true, title: true, detail: true, startsAt: true },
    orderBy: { position: "asc" },
  },
} as const;

/**
 * The same for everybody, so that one reading serves them all; what is not public is null. The
 * version is read first: what is shown is never older than it says.
 */
export async function getPublishedLive(ref: string): Promise<LiveState | null> {
  const where = { ref, status: { in: [...publicStatuses] }, noticedAt: { not: null } };
  const known = await db.consultation.findFirst({ where, select: { id: true } });
  if (!known) return null;
  const version = await versionOf(known.id);
  const it = await db.consultation.findUniqueOrThrow({ where: { id: known.id }, select });
  const [venue, record] = await Promise.all([
    db.venue.findUniqueOrThrow({ where: { id: it.venueId }, select: { name: true } }),
    liveRecord(db, it.id),
  ]);
  const positions = new Map(it.agenda.map((item) => [item.id, item.position]));
  const { id: _, agenda, venueId: __, ...rest } = it;
  return {
    ...rest,
    version,
    venue: venue.name,
    status: consultationStatus.parse(it.status),
    startsAt: it.startsAt.toISOString(),
    endsAt: it.endsAt.toISOString(),
    agenda: itemsOf(agenda, it.endsAt),
    on: onOf(record, positions),
    ...saidOf(record, positions),
    polls: record.polls.map(pollView).reverse(),
  };
}

type Line = Omit<LiveItem, "startsAt" | "endsAt"> & { readonly startsAt: Date };

function itemsOf(lines: readonly Line[], endsAt: Date): LiveItem[] {
  return lines.map(({ position, title, detail, startsAt }, n) => ({
    position,
    title,
    detail,
    startsAt: startsAt.toISOString(),
    endsAt: (lines[n + 1]?.startsAt ?? endsAt).toISOString(),
  }));
}

type Positions = ReadonlyMap<string, number>;

function onOf({ turns }: LiveRecord, positions: Positions): LiveState["on"] {
  const turn = turns.at(-1);
  const position = turn && positions.get(turn.agendaItemId);
  if (!turn || position === undefined) return null;
  return { turn: turn.seq, position, since: turn.startedAt.toISOString() };
}

function saidOf(
  { questions, speakers, points }: LiveRecord,
  positions: Positions,
): Pick<LiveState, "questions" | "speakers" | "points"> {
  return {
    questions: questions.map(({ id, side, status, text, note, supports }) => ({
      ...{ id, side, status, note, supports },
      text: status === "hidden" ? "" : text,
    })),
    speakers: speakers.map(({ id, label, side, status, startedAt, endedAt }) => ({
      ...{ id, label, side, status },
      since: (status === "done" ? endedAt : startedAt)?.toISOString() ?? null,
    })),
    points: points.map(({ id, side, nature, text, at, agendaItemId }) => ({
      ...{ id, side, nature, text },
      at: at.toISOString(),
      position: agendaItemId ? (positions.get(agendaItemId) ?? null) : null,
    })),
  };
}

function pollView({ id, text, status, shown, options }: PollRecord) {
  const isShown = status === "closed" || shown === "live";
  return {
    ...{ id, text, status },
    voters: options.reduce((sum, option) => sum + option.votes, 0),
    options: options.map((option) => ({
      text: option.text,
      votes: isShown ? option.votes : null,
    })),
  };
}

const most = 300;
const queued = ["asked", "called", "speaking"];

/** One's own questions, supports, turn and votes in this session. */
export async function getMyLive(actor: Actor, ref: string): Promise<MyLive> {
  const isPerson = actor.kind === "person";
  if (!isPerson) return { isPerson, questions: [], supported: [], speakerId: null, votes: {} };
  const of = { consultationId: (await loadConsultation(db, ref))?.id ?? "", personId: actor.id };
  if (!of.consultationId)
    return { isPerson, questions: [], supported: [], speakerId: null, votes: {} };
  const { consultationId, personId } = of;
  const ids = { select: { id: true }, take: most } as const;
  const [questions, all, polls, speaker] = await Promise.all([
    db.liveQuestion.findMany({ where: of, ...ids }),
    db.liveQuestion.findMany({ where: { consultationId }, ...ids }),
    db.livePoll.findMany({ where: { consultationId }, ...ids }),
    db.liveSpeaker.findFirst({
      where: { ...of, status: { in: queued } },
      select: { id: true },
      orderBy: { askedAt: "desc" },
    }),
  ]);
  const [supports, votes] = await Promise.all([
    db.questionSupport.findMany({
      where: { personId, questionId: { in: all.map((each) => each.id) } },
      select: { questionId: true },
    }),
    db.liveVote.findMany({
      where: { personId, pollId: { in: polls.map((each) => each.id) } },
      select: { pollId: true, choice: true },
    }),
  ]);
  return {
    isPerson,
    questions: questions.map((each) => each.id),
    supported: supports.map((each) => each.questionId),
    speakerId: speaker?.id ?? null,
    votes: Object.fromEntries(votes.map((each) => [each.pollId, each.choice])),
  };
}

/** What somebody may do in this session beside taking part; null for whoever does not run it. */
export async function sessionRights(
  actor: Actor,
  ref: string,
): Promise<{ readonly mayHide: boolean } | null> {
  const it = await loadConsultation(db, ref);
  if (!it || !canSeeConsultation(actor, it).allowed) return null;
  if (!canRunSession(actor, it).allowed) return null;
  return { mayHide: canHideQuestion(actor, it).allowed };
}
