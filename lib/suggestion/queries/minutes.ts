import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import type { ProposerKind, SuggestionStatus } from "../model";
import { outcome, type SuggestionOutcome } from "../model/outcome";
import { canOpenSuggestion } from "../policy";
import { placeFrom } from "../records";
import { type Move, movesFor } from "../rules/moves";
import { departmentNames } from "./published";

export type MinutesSuggestion = {
  readonly ref: string;
  readonly position: number;
  readonly title: string;
  readonly body: string;
  readonly status: SuggestionStatus;
  readonly proposer: ProposerKind;
  readonly department: string | null;
  readonly outcome: SuggestionOutcome;
  readonly promisedOn: string | null;
  readonly note: string | null;
  readonly moves: readonly Move[];
};

const officers = {
  id: true,
  divisionCode: true,
  venueId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  convenorId: true,
} as const;

const select = {
  ref: true,
  position: true,
  title: true,
  bodyId: true,
  noteId: true,
  status: true,
  proposerKind: true,
  proposedDepartmentId: true,
  outcome: true,
  promisedOn: true,
  objectionFinal: true,
} as const;

/** What the minutes of a consultation raise, for those who write and confirm them. */
export async function listMinutesSuggestions(
  actor: Actor,
  consultationRef: string,
): Promise<readonly MinutesSuggestion[]> {
  const consultation = await db.consultation.findUnique({
    where: { ref: consultationRef },
    select: officers,
  });
  if (!consultation) return [];
  const { divisionCode } = consultation;
  const place = placeFrom({ divisionCode, leadDepartmentId: null, assignments: [] }, consultation);
  if (!canOpenSuggestion(actor, place).allowed) return [];
  const rows = await db.suggestion.findMany({
    where: { consultationId: consultation.id, status: { not: "dropped" } },
    select,
    orderBy: { position: "asc" },
    take: 200,
  });
  const [texts, departments] = await Promise.all([
    readProse(rows.flatMap((row) => [row.bodyId, row.noteId])),
    departmentNames(rows.map((row) => row.proposedDepartmentId)),
  ]);
  const beside = { parts: [], adoptionDraft: null, replyDraft: null, extension: null } as const;
  return rows.map((row) => ({
    ref: row.ref,
    position: row.position,
    title: row.title,
    body: texts.get(row.bodyId) ?? "",
    status: row.status as SuggestionStatus,
    proposer: row.proposerKind as ProposerKind,
    department: departments.get(row.proposedDepartmentId ?? "") ?? null,
    outcome: outcome.parse(row.outcome),
    promisedOn: row.promisedOn,
    note: row.status === "returned" ? (texts.get(row.noteId ?? "") ?? null) : null,
    moves: movesFor(actor, { ...row, ...beside, place }),
  }));
}
