import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import type { LookBackCause, LookBackMethod, LookBackStatus, LookBackVerdict } from "../model";
import { canOpenLookBack } from "../policy";
import { listPublishedRounds } from "./rounds";

/** One look-back for those who work on it: what was promised, what was found before, by when. */
export async function getLookBack(actor: Actor, ref: string) {
  const row = await db.lookBack.findUnique({ where: { ref } });
  if (!row || !canOpenLookBack(actor, row).allowed) return null;
  const suggestionRef = await db.suggestion.findUniqueOrThrow({
    where: { id: row.suggestionId },
    select: { ref: true },
  });
  const [suggestion, rounds, clocks, texts, observer] = await Promise.all([
    getPublishedSuggestion(suggestionRef.ref),
    listPublishedRounds(row.suggestionId),
    deadlinesOf("look-back", [row.id]),
    readProse([row.findingId, row.noteId]),
    row.assigneeId
      ? db.person.findUnique({
          where: { id: row.assigneeId },
          select: { name: true, invented: true },
        })
      : null,
  ]);
  if (!suggestion) return null;
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
    suggestion,
    reply: suggestion.replies.find((reply) => reply.id === row.replyId) ?? null,
    earlier: rounds.filter((round) => round.round < row.round && round.verdict),
    own: rounds.find((round) => round.ref === row.ref) ?? null,
  };
}
export type LookBackDossier = NonNullable<Awaited<ReturnType<typeof getLookBack>>>;
