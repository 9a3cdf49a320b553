import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { canSeeProblem } from "@/lib/problem/policy";
import { loadProblem } from "@/lib/problem/records/problem";
import {
  type MatterStatus,
  matterStatus,
  type ScreeningQuestion,
  screeningQuestions,
} from "../model";
import { canOpenConsultationDesk, canSettleMatter, canSuggestMatter } from "../policy";
import { type MatterRecord, matterOfProblem } from "../records";
import { targetedMatter } from "../records/matter";
import type { MatterTarget } from "../rules/forms";
import { matterMovesFor } from "../rules/moves";
import type { MatterAct } from "../workflow";

export type MatterOnDesk = {
  readonly status: MatterStatus;
  readonly title: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly answers: readonly { readonly question: ScreeningQuestion; readonly text: string }[];
  readonly moves: readonly MatterAct[];
};

/** The open matter of a problem, or whether the actor may put one forward. */
export async function getMatterOf(
  actor: Actor,
  problemRef: string,
): Promise<{
  readonly matter: MatterOnDesk | null;
  readonly maySuggest: boolean;
  readonly mayApprove: boolean;
} | null> {
  if (!canOpenConsultationDesk(actor).allowed) return null;
  const problem = await loadProblem(db, problemRef);
  if (!problem || !canSeeProblem(actor, problem).allowed) return null;
  const open = await matterOfProblem(db, problem.id);
  const row = open ? await db.matter.findUnique({ where: { id: open.id } }) : null;
  const maySuggest = canSuggestMatter(actor, problem).allowed;
  const mayApprove = canSettleMatter(actor, problem).allowed;
  if (!open || !row) return { matter: null, maySuggest, mayApprove };
  const questions = (row.questions ?? {}) as Readonly<Record<string, string>>;
  const prose = await readProse([row.reasonId, row.noteId, ...Object.values(questions)]);
  const answers = screeningQuestions.flatMap((question) => {
    const text = prose.get(questions[question] ?? "");
    return text ? [{ question, text }] : [];
  });
  return {
    maySuggest,
    mayApprove,
    matter: {
      status: matterStatus.parse(row.status),
      title: row.title,
      reason: prose.get(row.reasonId ?? "") ?? null,
      note: prose.get(row.noteId ?? "") ?? null,
      answers,
      moves: matterMovesFor(actor, open),
    },
  };
}

export type MatterToSchedule = {
  readonly ref: string;
  readonly status: MatterStatus;
  readonly title: string;
  readonly reason: string;
};

/** The matter that is to be scheduled, with the words its consultation begins with. */
export async function getMatterToSchedule(
  actor: Actor,
  target: MatterTarget,
): Promise<MatterToSchedule | null> {
  const found: MatterRecord | null = await targetedMatter(db, actor, target);
  const row = found && (await db.matter.findUnique({ where: { id: found.id } }));
  if (!found || !row) return null;
  const prose = await readProse([row.reasonId]);
  return {
    ref: found.ref,
    status: matterStatus.parse(found.status),
    title: found.title,
    reason: prose.get(row.reasonId ?? "") ?? "",
  };
}
