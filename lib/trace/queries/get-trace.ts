import "server-only";
import type { Actor } from "@/lib/core/actor";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import type { Trace } from "../model";
import {
  type Chain,
  complaintRows,
  consultationRow,
  lookBackRows,
  problemRow,
  type SuggestionRow,
  suggestionRows,
} from "./chain-rows";
import { type ChainIds, findChain } from "./find-chain";
import { categoryRow, observersOf, photosOf, recordsOf, venueRow } from "./surroundings";
import {
  placeFrom,
  proseIds,
  toComplaint,
  toConsultation,
  toProblem,
  toSibling,
  toSuggestion,
} from "./to-trace";

/**
 * The whole chain that a reference belongs to, as far as the actor may see it. Null where the
 * reference names nothing, or what it names is not visible to the actor.
 */
export async function getTrace(actor: Actor, ref: string): Promise<Trace | null> {
  const ids = await findChain(ref);
  const chain = ids && (await chainOf(actor, ids));
  return chain && isSeen(ids, chain) ? compose(ids, chain) : null;
}

async function chainOf(actor: Actor, ids: ChainIds): Promise<Chain> {
  const [complaints, problem, consultation] = await Promise.all([
    complaintRows(actor, ids),
    problemRow(actor, ids),
    consultationRow(actor, ids),
  ]);
  const suggestions = consultation ? await suggestionRows(consultation.id) : [];
  const suggestion = pick(suggestions, ids);
  const lookBacks = suggestion ? await lookBackRows(suggestion.id) : [];
  return { complaints, problem, consultation, suggestions, suggestion, lookBacks };
}

/** What one may not see does not exist: the thing asked for must be among what was read. */
function isSeen(ids: ChainIds, chain: Chain): boolean {
  if (ids.asked === "complaint") return chain.complaints[0]?.id === ids.complaintId;
  if (ids.asked === "problem") return chain.problem !== null;
  if (ids.asked === "consultation") return chain.consultation !== null;
  return chain.suggestion?.id === ids.suggestionId;
}

const progress = (row: SuggestionRow) =>
  [row.confirmedAt, row.assignedAt, row.adoptedAt, row.answeredAt].filter(Boolean).length;

/** The suggestion asked for; else the one furthest along. */
function pick(rows: readonly SuggestionRow[], ids: ChainIds): SuggestionRow | null {
  if (ids.suggestionId) return rows.find((row) => row.id === ids.suggestionId) ?? null;
  const furthest = rows.toSorted((a, b) => progress(b) - progress(a) || a.position - b.position);
  return furthest[0] ?? null;
}

async function compose(ids: ChainIds, chain: Chain): Promise<Trace> {
  const { complaints, problem, consultation, suggestion, lookBacks } = chain;
  const [asked] = ids.asked === "complaint" ? complaints : [];
  const spot = asked ?? problem ?? complaints[0] ?? consultation;
  const compoundId = spot && "compoundId" in spot ? spot.compoundId : null;
  const departmentIds = [
    ...(suggestion?.assignments.map((each) => each.departmentId) ?? []),
    ...complaints.flatMap((row) => [row.departmentId, row.replies[0]?.departmentId ?? null]),
  ];
  const [places, words, observers, venue, photos, records, category] = await Promise.all([
    getPlaceNames({
      divisions: [spot?.divisionCode ?? null],
      compounds: [compoundId],
      departments: departmentIds,
    }),
    readProse(proseIds(chain)),
    observersOf(chain),
    venueRow(consultation),
    photosOf(chain),
    recordsOf(chain),
    categoryRow(chain),
  ]);
  const names = { places, observers };
  const told = complaints.flatMap((row) => toComplaint(row, words, places));
  const title = (asked && told[0]?.title) ?? problem?.title ?? consultation?.title ?? "";
  return {
    ...{ ref: ids.ref, title, category, complaints: told },
    ...placed(chain, ids),
    place: placeFrom(spot?.divisionCode ?? "", compoundId, places),
    problem: problem && toProblem(problem, words),
    consultation: consultation && venue && toConsultation(consultation, venue, words),
    suggestion: suggestion && toSuggestion(suggestion, lookBacks, names, words),
    photos,
    ...records,
  };
}

/** What is said of the chain without opening it: who stands behind it, and what stands beside it. */
function placed(chain: Chain, ids: ChainIds) {
  return {
    withheld: Math.max(ids.complaintIds.length - chain.complaints.length, 0),
    people: ids.people,
    siblings: chain.suggestions.filter((row) => row.id !== chain.suggestion?.id).map(toSibling),
  };
}
