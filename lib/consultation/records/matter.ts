import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { setting } from "@/lib/core/settings";
import { canSeeProblem } from "@/lib/problem/policy";
import { loadProblem, type ProblemRecord } from "@/lib/problem/records/problem";
import { canSeeMatter } from "../policy";
import { type MatterRecord, matterForMove, matterOfProblem } from "../records";
import type { MatterTarget } from "../rules/forms";
import type { Subject } from "./proposals";

const ended = ["done", "rejected", "merged"];

export function isEnded(matter: { readonly status: string }): boolean {
  return ended.includes(matter.status);
}

/** The matter that is meant, or null where there is none that the actor sees. */
export async function targetedMatter(
  tx: Tx,
  actor: Actor,
  { matterRef, problemRef }: MatterTarget,
): Promise<MatterRecord | null> {
  if (matterRef) {
    const found = await tx.matter.findUnique({ where: { ref: matterRef }, select: matterForMove });
    return found && canSeeMatter(actor, found).allowed ? found : null;
  }
  const problem = problemRef ? await seenProblem(tx, actor, problemRef) : null;
  return problem ? matterOfProblem(tx, problem.id) : null;
}

export async function seenProblem(
  tx: Tx,
  actor: Actor,
  ref: string,
): Promise<ProblemRecord | null> {
  const problem = await loadProblem(tx, ref);
  return problem && canSeeProblem(actor, problem).allowed ? problem : null;
}

/** What the proposal of members looks at: the problem behind a matter, or the matter itself. */
export async function subjectOf(
  tx: Tx,
  matter: { readonly id: string; readonly divisionCode: string },
  problem: ProblemRecord | null,
): Promise<Subject> {
  if (problem) return problem;
  const row = await tx.matter.findUnique({
    where: { id: matter.id },
    select: { compoundId: true },
  });
  return {
    id: null,
    divisionCode: matter.divisionCode,
    categoryCode: null,
    compoundId: row?.compoundId ?? null,
  };
}

/** The end of the last day of a publicity period that begins now. */
export async function publicityEnd(
  tx: Tx,
  { divisionCode }: { readonly divisionCode: string },
  now: Date,
): Promise<Date> {
  const days = await setting(tx, "consultation.publicity-days", divisionCode);
  return dueAt(now, days, "working", { overrides: await holidayOverrides(tx) });
}

/** The compound that a form names by its code, in the street of the place; else none. */
export async function compoundNamed(
  tx: Tx,
  code: string | undefined,
  place: { readonly divisionCode: string },
): Promise<{ id: string; divisionCode: string } | null> {
  if (!code) return null;
  return tx.compound.findFirst({
    where: { code, divisionCode: { startsWith: place.divisionCode.slice(0, 9) } },
    select: { id: true, divisionCode: true },
  });
}
