import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import { type ProblemStatus, problemStatus } from "../model";
import { canTriageProblem } from "../policy";
import { nearnessOf } from "../records/nearness";
import { findOpenComplaint } from "../records/open-complaint";
import { openProblems } from "../records/problem";
import { belongingOf } from "../rules/belonging";

export type BelongsTo = {
  readonly ref: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly likeness: number;
};

/**
 * The open problem that a complaint in none belongs to, as far as words, place and time tell: what
 * triage is shown, since what somebody confirmed is added to by a person only.
 */
export async function getBelonging(actor: Actor, ref: string): Promise<BelongsTo | null> {
  const complaint = await findOpenComplaint(ref);
  if (!complaint || complaint.problemId) return null;
  if (!canTriageProblem(actor, complaint).allowed) return null;
  const windowDays = await setting(db, "problem.window-days", complaint.divisionCode);
  const { own, gathered, alike } = await nearnessOf(complaint, windowDays);
  if (gathered.length === 0) return null;
  const open = await openProblems(
    db,
    gathered.map(({ problemId }) => problemId),
  );
  const known = new Map(open.map((problem) => [problem.id, problem]));
  const standing = gathered.filter(({ problemId }) => known.has(problemId));
  const belonging = belongingOf(own, standing, alike);
  const problem = belonging && known.get(belonging.problemId);
  if (!problem) return null;
  const { title, status } = problem;
  const likeness = belonging.likeness;
  return { ref: problem.ref, title, status: problemStatus.parse(status), likeness };
}
