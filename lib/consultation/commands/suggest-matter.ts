import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { type Written, write } from "@/lib/core/write";
import { findNearestStation } from "@/lib/place/queries";
import type { ProblemRecord } from "@/lib/problem/records/problem";
import { type MatterSource, matterEvents } from "../model";
import { canProposeMatter, canSuggestMatter, type MatterPlace, sourcesOf } from "../policy";
import { matterOfProblem } from "../records";
import { compoundNamed, seenProblem } from "../records/matter";
import type { MatterSuggestion } from "../rules/forms";
import type { MatterProposing } from "../rules/matter-forms";

type Suggested = Promise<Outcome<{ problemRef: string; matterRef: string }>>;

/** A common problem is put forward for deliberation. One open matter a problem. */
export function suggestMatter(actor: Actor, input: MatterSuggestion, now: Date): Suggested {
  return write(actor, now, (tx) => suggestedOf(tx, actor, input, now));
}

/** The same as a part of a larger act. */
export async function suggestedOf(
  tx: Tx,
  actor: Actor,
  input: MatterSuggestion,
  now: Date,
): Promise<Written<{ problemRef: string; matterRef: string }> | Refusal> {
  const problem = await seenProblem(tx, actor, input.problemRef);
  if (!problem) return refuse("not-found");
  const venue = await findNearestStation(problem.divisionCode, tx);
  const { divisionCode } = problem;
  const verdict = canSuggestMatter(actor, { divisionCode, venueId: venue?.id });
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const busy = await problemBusy(tx, problem);
  if (busy) return busy;
  const made = await keepMatter(tx, actor, {
    title: input.title ?? problem.title,
    words: input.reason,
    source: input.source ?? "cluster",
    divisionCode,
    venueId: venue?.id ?? null,
    problemId: problem.id,
    now,
  });
  const value = { problemRef: problem.ref, matterRef: made.ref };
  return { value, grant: verdict.grant, events: [made.event] };
}

const deliberable = ["confirmed", "planned", "in-progress", "relapsed"];

/** Two who suggest at once meet at the lock, so that the second sees the first one's matter. */
async function problemBusy(tx: Tx, problem: ProblemRecord): Promise<Refusal | null> {
  if (!deliberable.includes(problem.status)) return refuse("not-now", problem.status);
  await tx.$queryRaw`SELECT 1 FROM "Problem" WHERE "id" = ${problem.id}::uuid FOR UPDATE`;
  return (await matterOfProblem(tx, problem.id)) ? refuse("stale", "matter-open") : null;
}

/** So many suggestions of one resident may wait to be screened at a time. */
const waitingAtMost = 5;

/**
 * 码上征题, 委员荐题 and the other sources of domain.md §4: a matter put forward at a venue, with or
 * without a common problem behind it. Who asks decides from which sources it may come.
 */
export function proposeMatter(actor: Actor, input: MatterProposing, now: Date): Suggested {
  return write(actor, now, async (tx) => {
    const venue = await tx.venue.findUnique({
      where: { code: input.venueCode },
      select: { id: true, divisionCode: true },
    });
    if (!venue) return refuse("invalid", "choose-venue", { venueCode: ["choose-venue"] });
    const place = { divisionCode: venue.divisionCode, venueId: venue.id };
    const verdict = canProposeMatter(actor, place, input.source);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const source = input.source ?? sourcesOf(actor, place)[0] ?? "resident";
    if (source === "resident" && (await waitingOf(tx, actor)) >= waitingAtMost)
      return refuse("rate-limited", "matters-waiting");
    return proposed(tx, actor, { input, place, source, grant: verdict.grant, now });
  });
}

function waitingOf(tx: Tx, actor: Actor): Promise<number> {
  return tx.matter.count({ where: { suggestedById: actor.id ?? "", status: "suggested" } });
}

type Proposal = {
  readonly input: MatterProposing;
  readonly place: MatterPlace;
  readonly source: MatterSource;
  readonly grant: string | null;
  readonly now: Date;
};

async function proposed(
  tx: Tx,
  actor: Actor,
  { input, place, source, grant, now }: Proposal,
): Promise<Written<{ problemRef: string; matterRef: string }> | Refusal> {
  const problem = input.problemRef ? await seenProblem(tx, actor, input.problemRef) : null;
  if (input.problemRef && !problem)
    return refuse("invalid", "no-such-problem", { problemRef: ["no-such-problem"] });
  const busy = problem && (await problemBusy(tx, problem));
  if (busy) return busy;
  const compound = await compoundNamed(tx, input.compoundCode, place);
  const made = await keepMatter(tx, actor, {
    title: input.title,
    words: input.reason,
    source,
    divisionCode: problem?.divisionCode ?? compound?.divisionCode ?? place.divisionCode,
    venueId: place.venueId ?? null,
    problemId: problem?.id ?? null,
    compoundId: compound?.id,
    households: input.households,
    now,
  });
  const value = { problemRef: problem?.ref ?? "", matterRef: made.ref };
  return { value, grant, events: [made.event] };
}

type NewMatter = {
  readonly title: string;
  readonly words: string;
  readonly source: MatterSource;
  readonly divisionCode: string;
  readonly venueId: string | null;
  readonly problemId: string | null;
  readonly compoundId?: string;
  readonly households?: number;
  readonly now: Date;
};

async function keepMatter(tx: Tx, actor: Actor, { words, now, ...matter }: NewMatter) {
  const { divisionCode, source, problemId } = matter;
  const named = { id: newId(), ref: newRef("M", divisionCode), divisionCode };
  const reason = await keepProse(tx, words);
  const status = "suggested";
  await tx.matter.create({
    data: {
      ...matter,
      ...named,
      status,
      reasonId: reason.id,
      suggestedById: actor.id,
      suggestedAt: now,
    },
  });
  return { ref: named.ref, event: matterEvents.suggested(named, { source, problemId, reason }) };
}
