import { dayOf, daysBetween } from "@/lib/core/day";
import type { StepFact, StepKey, Trace } from "../model";

export type PathStop = {
  readonly key: StepKey;
  readonly at: Date | null;
  readonly state: "passed" | "now" | "ahead";
  /** Whole days from this stop to the next one reached; the length of the hand-over. */
  readonly daysToNext: number | null;
};

/**
 * The causeway of one chain: what was passed, where it stands, what lies ahead. A step without a
 * date that lies before a later one (a suggestion that needed no common problem) counts as passed.
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
  return from && to ? Math.max(daysBetween(dayOf(from), dayOf(to)), 0) : null;
}

/** Whole days from the first step reached to the last. */
export function lengthOf(facts: readonly StepFact[]): number {
  const dates = facts.flatMap((fact) => (fact.at ? [fact.at.getTime()] : []));
  if (dates.length === 0) return 0;
  return daysBetween(dayOf(new Date(Math.min(...dates))), dayOf(new Date(Math.max(...dates))));
}

type Dated = Pick<Trace, "complaints" | "problem" | "consultation" | "suggestion">;

/** When each of the seven steps was reached on this chain. */
export function factsOf({ complaints, problem, consultation, suggestion }: Dated): StepFact[] {
  const first = complaints.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())[0];
  const looked = suggestion?.lookBacks.findLast((each) => each.concludedAt !== null);
  return [
    { key: "complaint", at: first?.submittedAt ?? null },
    { key: "problem", at: problem?.at ?? null },
    { key: "consultation", at: consultation?.held ? consultation.startsAt : null },
    { key: "suggestion", at: suggestion?.confirmedAt ?? null },
    { key: "adoption", at: suggestion?.adoptedAt ?? null },
    { key: "handling", at: suggestion?.replies.at(-1)?.publishedAt ?? null },
    { key: "look-back", at: looked?.concludedAt ?? null },
  ];
}

/** Whether the matter went back from its end to the handling and is there now. */
export function wentBack({ suggestion }: Pick<Trace, "suggestion">): boolean {
  if (!suggestion) return false;
  const found = suggestion.lookBacks.findLast((each) => each.verdict !== null)?.verdict;
  const open = ["handling", "rework", "tracking"].includes(suggestion.status);
  return (
    open &&
    (suggestion.reworkCount > 0 ||
      (found !== undefined && found !== "fulfilled" && found !== "changed"))
  );
}
