import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { ProblemStatus } from "../model";
import { openStatuses, publicStatuses } from "../model";
import { problemScopes } from "../policy";

const forMove = {
  id: true,
  ref: true,
  status: true,
  title: true,
  divisionCode: true,
  departmentId: true,
  categoryCode: true,
  compoundId: true,
  terms: true,
  confirmedAt: true,
  resolvedAt: true,
  baselineCount: true,
} as const satisfies Prisma.ProblemSelect;

export type ProblemRecord = Prisma.ProblemGetPayload<{ select: typeof forMove }>;

export function loadProblem(tx: Tx, ref: string): Promise<ProblemRecord | null> {
  return tx.problem.findUnique({ where: { ref }, select: forMove });
}

export function loadProblemById(tx: Tx, id: string): Promise<ProblemRecord | null> {
  return tx.problem.findUnique({ where: { id }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveProblem(
  tx: Tx,
  problem: { id: string; status: string },
  to: ProblemStatus,
  data: Prisma.ProblemUpdateManyMutationInput = {},
): Promise<boolean> {
  const { count } = await tx.problem.updateMany({
    where: { id: problem.id, status: problem.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

/**
 * Links complaints that are in no problem yet; returns how many were free. The likeness to the rest
 * is given where the platform found them.
 */
export async function linkComplaints(
  tx: Tx,
  problemId: string,
  complaintIds: readonly string[],
  at: Date,
  likeness: readonly number[] = [],
): Promise<number> {
  const { count } = await tx.problemComplaint.createMany({
    data: complaintIds.map((complaintId, n) => ({
      problemId,
      complaintId,
      addedAt: at,
      likeness: likeness[n] ?? null,
    })),
    skipDuplicates: true,
  });
  return count;
}

export async function complaintIdsOf(tx: Tx, problemId: string): Promise<string[]> {
  const rows = await tx.problemComplaint.findMany({
    where: { problemId },
    select: { complaintId: true },
    orderBy: { complaintId: "asc" },
    take: 5000,
  });
  return rows.map((row) => row.complaintId);
}

/** The problem a complaint belongs to, as far as it got. */
export async function problemOfComplaint(
  tx: Tx,
  complaintId: string,
): Promise<ProblemRecord | null> {
  const link = await tx.problemComplaint.findUnique({
    where: { complaintId },
    select: { problem: { select: forMove } },
  });
  return link?.problem ?? null;
}

/** Those of these problems that are still on somebody's desk. */
export async function openProblems(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly ProblemRecord[]> {
  return tx.problem.findMany({
    where: { id: { in: [...ids] }, status: { in: [...openStatuses] } },
    select: forMove,
    take: ids.length,
  });
}

/** What an actor sees in lists: what was confirmed, and the proposals of their scopes. */
export function visibleTo(actor: Actor): Prisma.ProblemWhereInput {
  const proposals = problemScopes(actor).map((scope) => ({ divisionCode: { startsWith: scope } }));
  return { OR: [{ status: { in: [...publicStatuses] } }, ...proposals] };
}
