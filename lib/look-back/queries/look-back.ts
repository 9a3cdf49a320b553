import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { getDivisionNames } from "@/lib/place/queries";
import { getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import type { LookBackCause, LookBackMethod, LookBackStatus, LookBackVerdict } from "../model";
import { canOpenLookBack } from "../policy";
import { listPublishedRounds } from "./rounds";

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

function rowOf(ref: string) {
  return db.lookBack.findUnique({ where: { ref } });
}

/** What is looked back at: a suggestion as it was published, or a problem as a whole. */
async function matterOf(row: Row) {
  return row.suggestionId ? suggestionOf(row.suggestionId) : problemOf(row.problemId);
}

async function suggestionOf(id: string) {
  const { ref } = await db.suggestion.findUniqueOrThrow({ where: { id }, select: { ref: true } });
  const suggestion = await getPublishedSuggestion(ref);
  if (!suggestion) return null;
  const { title, body, status, street, community, lead, ratings, replies, problem } = suggestion;
  const shared = { ref, title, body, status, street, community, lead, ratings, replies };
  return { kind: "suggestion", ...shared, problemId: suggestion.problemId, problem } as const;
}

async function problemOf(id: string | null) {
  if (!id) return null;
  const row = await db.problem.findUnique({
    where: { id },
    select: {
      id: true,
      ref: true,
      title: true,
      status: true,
      summaryId: true,
      divisionCode: true,
      departmentId: true,
    },
  });
  if (!row) return null;
  const [texts, names, lead] = await Promise.all([
    readProse([row.summaryId]),
    getDivisionNames([row.divisionCode]),
    row.departmentId
      ? db.department.findUnique({ where: { id: row.departmentId }, select: { name: true } })
      : null,
  ]);
  return {
    ...({ kind: "problem", ref: row.ref, title: row.title, status: row.status, lead } as const),
    body: texts.get(row.summaryId ?? "") ?? "",
    street: names.get(row.divisionCode.slice(0, 9)) ?? "",
    community: names.get(row.divisionCode.slice(0, 12)) ?? "",
    ratings: [],
    replies: [],
    problemId: row.id,
    problem: null,
  };
}

/** One look-back for those who work on it: what was promised, what was found before, by when. */
export async function getLookBack(actor: Actor, ref: string) {
  const row = await rowOf(ref);
  if (!row || !canOpenLookBack(actor, row).allowed) return null;
  const [matter, rounds, clocks, texts, observer] = await Promise.all([
    matterOf(row),
    listPublishedRounds(row),
    deadlinesOf("look-back", [row.id]),
    readProse([row.findingId, row.noteId]),
    row.assigneeId
      ? db.person.findUnique({
          where: { id: row.assigneeId },
          select: { name: true, invented: true },
        })
      : null,
  ]);
  if (!matter) return null;
  const { findingId, noteId, ...rest } = row;
  return {
    ...rest,
    status: row.status as LookBackStatus,
    cause: row.cause as LookBackCause,
    verdict: row.verdict as LookBackVerdict | null,
    method: row.method as LookBackMethod | null,
    finding: texts.get(findingId ?? "") ?? null,
    note: texts.get(noteId ?? "") ?? null,
    observer,
    deadline: clocks.get(row.id)?.at(-1) ?? null,
    matter,
    /** A problem is looked at once it is resolved: like what is closed. */
    suggestionStatus: matter.kind === "problem" ? "closed" : matter.status,
    reply: matter.replies.find((reply) => reply.id === row.replyId) ?? null,
    earlier: rounds.filter((round) => round.round < row.round && round.verdict),
    own: rounds.find((round) => round.ref === row.ref) ?? null,
  };
}
export type LookBackDossier = NonNullable<Awaited<ReturnType<typeof getLookBack>>>;
