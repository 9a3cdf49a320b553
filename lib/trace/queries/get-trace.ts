import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import type { Trace } from "../model";
import {
  type ConsultationRow,
  complaintRows,
  consultationRow,
  lookBackRows,
  type SuggestionRow,
  suggestionRows,
} from "./chain-rows";
import { type ChainIds, findChain } from "./find-chain";
import { namesFor, photosOf, placeOf, recordsOf } from "./surroundings";
import {
  categoryOf,
  proseIds,
  toComplaint,
  toConsultation,
  toProblem,
  toSuggestion,
} from "./to-trace";

/**
 * The whole chain that a reference belongs to, as far as the actor may see it. Null where the
 * reference names nothing, or nothing of its chain is visible to the actor.
 */
export async function getTrace(actor: Actor, ref: string): Promise<Trace | null> {
  const ids = await findChain(ref);
  const chain = ids && (await chainOf(actor, ids));
  return chain && compose(actor, ids, chain);
}

async function chainOf(actor: Actor, ids: ChainIds) {
  const [{ rows: complaints, total }, consultation, problem] = await Promise.all([
    complaintRows(actor, ids),
    consultationRow(ids),
    problemRow(ids),
  ]);
  if (complaints.length === 0 && !consultation && !problem) return null;
  const suggestions = consultation ? await suggestionRows(consultation.id) : [];
  const suggestion = pick(suggestions, ids);
  const lookBacks = suggestion ? await lookBackRows(suggestion.id) : [];
  return { complaints, total, consultation, problem, suggestions, suggestion, lookBacks };
}

async function compose(
  actor: Actor,
  ids: ChainIds,
  chain: NonNullable<Awaited<ReturnType<typeof chainOf>>>,
): Promise<Trace> {
  const { complaints, total, consultation, problem, suggestion, lookBacks } = chain;
  const nearest = complaints[0] ?? problem ?? consultation;
  const [names, words, place, photos, records, venue] = await Promise.all([
    namesFor(chain),
    readProse(proseIds(chain)),
    placeOf(nearest?.divisionCode ?? ""),
    photosOf(chain),
    recordsOf(chain, ids.problemId),
    venueRow(consultation),
  ]);
  return {
    ref: ids.ref,
    title: nearest?.title ?? ids.ref,
    place,
    category: categoryOf(complaints),
    complaints: complaints.flatMap((row) => toComplaint(row, actor, words)),
    withheld: Math.max(total - complaints.length, 0),
    problem: problem && toProblem(problem),
    consultation: consultation && venue && toConsultation(consultation, venue, words),
    suggestion: suggestion && toSuggestion(suggestion, lookBacks, names, words),
    siblings: chain.suggestions
      .filter((row) => row.id !== suggestion?.id)
      .map((row) => ({ ref: row.ref, title: row.title, status: row.status })),
    photos,
    ...records,
  };
}

const problemShape = {
  ref: true,
  title: true,
  status: true,
  confirmedAt: true,
  detectedAt: true,
  divisionCode: true,
} as const;

function problemRow({ problemId }: ChainIds) {
  if (!problemId) return null;
  const status = { notIn: ["detected", "dismissed"] };
  return db.problem.findFirst({ where: { id: problemId, status }, select: problemShape });
}

function venueRow(consultation: ConsultationRow | null) {
  if (!consultation) return null;
  const select = { code: true, name: true, phone: true } as const;
  return db.venue.findUnique({ where: { id: consultation.venueId }, select });
}

const progress = (row: SuggestionRow) =>
  [row.confirmedAt, row.assignedAt, row.adoptedAt, row.answeredAt].filter(Boolean).length;

/** The suggestion asked for; else the one furthest along. */
function pick(rows: readonly SuggestionRow[], ids: ChainIds): SuggestionRow | null {
  const furthest = rows.toSorted((a, b) => progress(b) - progress(a) || a.position - b.position);
  return rows.find((row) => row.id === ids.suggestionId) ?? furthest[0] ?? null;
}
