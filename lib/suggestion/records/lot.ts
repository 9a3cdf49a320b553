import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { lotMost } from "../model/lot";
import { canAnswerFor, canHandleSuggestion, canOpenSuggestion } from "../policy";
import { forPlace, placeFrom } from "../records";
import { obstacleOf } from "../rules/lot";

const forLot = {
  id: true,
  ref: true,
  title: true,
  status: true,
  divisionCode: true,
  consultationId: true,
  problemId: true,
  leadDepartmentId: true,
  assignedAt: true,
  assignments: { select: { departmentId: true, role: true, status: true } },
  replies: { select: { round: true, publishedAt: true } },
} as const satisfies Prisma.SuggestionSelect;

type Row = Prisma.SuggestionGetPayload<{ select: typeof forLot }>;

function factsFrom({ replies, ...row }: Row) {
  const published = replies.filter((reply) => reply.publishedAt !== null);
  return {
    ...row,
    drafted: published.length < replies.length,
    /** The answer that would be written next. */
    round: Math.max(0, ...published.map((reply) => reply.round)) + 1,
  };
}

/** The suggestions that the actor may open, each with what keeps it from being answered now. */
export async function loadForLot(
  tx: Tx,
  actor: Actor,
  where: { ref: { in: string[] } } | { id: { in: string[] } },
) {
  const rows = await tx.suggestion.findMany({ where, select: forLot, take: lotMost });
  const consultations = await tx.consultation.findMany({
    where: { id: { in: rows.map((row) => row.consultationId) } },
    select: { ...forPlace, id: true },
    take: lotMost,
  });
  const meetings = new Map(consultations.map((each) => [each.id, each]));
  return rows.map(factsFrom).flatMap((row) => {
    const place = placeFrom(row, meetings.get(row.consultationId) ?? null);
    if (!canOpenSuggestion(actor, place).allowed) return [];
    const leads = canHandleSuggestion(actor, place).allowed;
    return [{ ...row, leads, obstacle: obstacleOf({ ...row, leads }) }];
  });
}
export type LotCandidate = Awaited<ReturnType<typeof loadForLot>>[number];

const kept = {
  id: true,
  departmentId: true,
  divisionCode: true,
  status: true,
  resolution: true,
  bodyId: true,
  promiseId: true,
  promisedOn: true,
  promisePerson: true,
  basisId: true,
  contact: true,
  preparedById: true,
  preparedAt: true,
  sentAt: true,
  items: { orderBy: { position: "asc" } },
} as const satisfies Prisma.AnswerLotSelect;

export type AnswerLotRow = Prisma.AnswerLotGetPayload<{ select: typeof kept }>;

/** A lot of the actor's own department; to anybody else there is none. */
export async function loadLot(tx: Tx, actor: Actor, id: string): Promise<AnswerLotRow | null> {
  const lot = await tx.answerLot.findUnique({ where: { id }, select: kept });
  return lot && canAnswerFor(actor, lot).allowed ? lot : null;
}
