import { dayOf, daysBetween } from "@/lib/core/day";
import type { StepFact, StepKey, Trace, TraceSuggestion } from "../model";

export type PathStop = {
  readonly key: StepKey;
  readonly at: Date | null;
  readonly state: "passed" | "now" | "ahead";
  /** Whole days from this stop to the next one reached; the length of the hand-over. */
  readonly daysToNext: number | null;
};

/**
 * The causeway of one chain: what was passed, where it stands, what lies ahead. A step without a
 * date that lies before a later one (a complaint that was answered at once) counts as passed.
 */
export function pathOf(facts: readonly StepFact[]): readonly PathStop[] {
  const reached = facts.findLastIndex((fact) => fact.at !== null);
  return facts.map((fact, index) => ({
    key: fact.key,
    at: fact.at,
    state: index < reached ? "passed" : index === Math.max(reached, 0) ? "now" : "ahead",
    daysToNext: daysToNext(facts, index, reached),
  }));
}

function daysToNext(facts: readonly StepFact[], index: number, reached: number): number | null {
  const from = facts[index]?.at;
  const to = index < reached ? facts[index + 1]?.at : null;
  return from && to ? daysApart(from, to) : null;
}

/** Whole days from one moment to a later one; never less than none. */
export function daysApart(from: Date, to: Date): number {
  return Math.max(daysBetween(dayOf(from), dayOf(to)), 0);
}

/** Whole days from the first moment to the last. */
export function lengthOf(moments: readonly (Date | null)[]): number {
  const times = moments.flatMap((at) => (at ? [at.getTime()] : []));
  if (times.length === 0) return 0;
  return daysApart(new Date(Math.min(...times)), new Date(Math.max(...times)));
}

type Dated = Pick<Trace, "complaints" | "problem" | "consultation" | "suggestion">;

/** When each of the seven steps was reached on this chain. */
export function factsOf({ complaints, problem, consultation, suggestion }: Dated): StepFact[] {
  const first = complaints.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())[0];
  const looked = suggestion?.lookBacks.findLast((each) => each.concludedAt !== null);
  const answered = suggestion ? suggestion.replies.at(-1)?.publishedAt : answeredAlone(complaints);
  return [
    { key: "complaint", at: first?.submittedAt ?? null },
    { key: "problem", at: problem?.at ?? null },
    { key: "consultation", at: consultation?.held ? consultation.startsAt : null },
    { key: "suggestion", at: suggestion?.confirmedAt ?? null },
    { key: "adoption", at: suggestion?.adoptedAt ?? null },
    { key: "handling", at: answered ?? null },
    { key: "look-back", at: looked?.concludedAt ?? null },
  ];
}

/** A complaint on its own is answered by the department it was sent to. */
function answeredAlone(complaints: Dated["complaints"]): Date | null {
  return complaints[0]?.reply?.at ?? null;
}

/** How often it was sent back: by people who were not satisfied, and by what a look-back found. */
export function returnsOf(suggestion: Pick<TraceSuggestion, "reworkCount" | "lookBacks">): number {
  const found = suggestion.lookBacks.filter((each) => each.verdict && !isSettled(each.verdict));
  return suggestion.reworkCount + found.length;
}

const isSettled = (verdict: string) => verdict === "fulfilled" || verdict === "changed";

/** Whether the matter went back from its end to the handling and is there now. */
export function wentBack({ suggestion }: Pick<Trace, "suggestion">): boolean {
  if (!suggestion) return false;
  if (suggestion.status === "rework") return true;
  if (!["handling", "tracking"].includes(suggestion.status)) return false;
  const found = suggestion.lookBacks.findLast((each) => each.verdict !== null)?.verdict;
  return Boolean(found && !isSettled(found));
}
