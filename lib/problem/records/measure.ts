import "server-only";
import { type Day, dayOf, momentsOf } from "@/lib/core/day";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { setting } from "@/lib/core/settings";
import { problemEvents } from "../model";
import { clusterable } from "../rules/clusterable";
import { baselineDays, type Days, judge, watchedDays } from "../rules/measure";
import type { ProblemRecord } from "./problem";

type Measured = Pick<ProblemRecord, "id" | "divisionCode" | "categoryCode" | "compoundId">;

const counted = {
  kind: { not: clusterable.exceptKind },
  status: { notIn: ["draft", "discarded", "withdrawn", "declined"] },
} satisfies Prisma.ComplaintWhereInput;

/**
 * Complaints that came in these days and belong to the problem: those put into it, and those of its
 * kind at its place whoever put them anywhere. Without a kind or a place narrower than a street
 * only those put into it count, since others have nothing in common with it.
 */
export async function countNew(tx: Tx, problem: Measured, days: Days): Promise<number> {
  const { id, divisionCode, categoryCode, compoundId } = problem;
  const submittedAt = momentsOf(days.from, days.to);
  const own = await tx.problemComplaint.findMany({
    where: { problemId: id },
    select: { complaintId: true },
    take: 5000,
  });
  const isNarrow = compoundId !== null || divisionCode.length === 12;
  const alike =
    categoryCode && isNarrow
      ? [
          {
            categoryCode,
            divisionCode: { startsWith: divisionCode },
            ...(compoundId ? { compoundId } : {}),
          },
        ]
      : [];
  const belongs = [{ id: { in: own.map((each) => each.complaintId) } }, ...alike];
  return tx.complaint.count({ where: { AND: [counted, { submittedAt }, { OR: belongs }] } });
}

type AfterOf = { readonly resolvedAt: Date; readonly baselineCount: number };
export type Baseline = {
  readonly baselineFrom: Day;
  readonly baselineTo: Day;
  readonly baselineCount: number;
};

/** What new complaints will be held against, from the days up to the confirmation. */
export async function takeBaseline(tx: Tx, problem: Measured, at: Date): Promise<Baseline> {
  const length = await setting(tx, "problem.watch-days", problem.divisionCode);
  const days = baselineDays(dayOf(at), length);
  const count = await countNew(tx, problem, days);
  return { baselineFrom: days.from, baselineTo: days.to, baselineCount: count };
}

export function baselined(problem: { id: string; divisionCode: string }, taken: Baseline) {
  const { baselineFrom: from, baselineTo: to, baselineCount: count } = taken;
  return problemEvents.baselined(problem, { from, to, count });
}

/** What went into or out of a confirmed problem changes what it is measured by. */
export async function renewBaseline(
  tx: Tx,
  problem: Measured & { confirmedAt: Date | null },
): Promise<DraftEvent[]> {
  if (!problem.confirmedAt) return [];
  const baseline = await takeBaseline(tx, problem, problem.confirmedAt);
  await tx.problem.updateMany({ where: { id: problem.id }, data: baseline });
  return [baselined(problem, baseline)];
}

/** How the days since the problem was declared resolved look beside its baseline. */
export async function measureAfter(tx: Tx, problem: Measured & AfterOf, now: Date) {
  const length = await setting(tx, "problem.watch-days", problem.divisionCode);
  const fallPercent = await setting(tx, "problem.fall-percent", problem.divisionCode);
  const watched = watchedDays(dayOf(problem.resolvedAt), length);
  const after = await countNew(tx, problem, watched);
  const baseline = problem.baselineCount;
  const judgement = judge({ baseline, after, watched, fallPercent }, dayOf(now));
  return { baseline, after, watched, judgement };
}
