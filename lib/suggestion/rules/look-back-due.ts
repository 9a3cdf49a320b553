import { addDays, type Day } from "@/lib/core/day";
import type { LookBackReason, Resolution } from "../model";

export type LookBackPlan = { readonly dueOn: Day; readonly cause: LookBackReason };

type Answer = {
  readonly ref: string;
  readonly resolution: Resolution;
  readonly promisedOn: Day | null;
  readonly answeredOn: Day;
  /** A look-back found the last answer wanting. */
  readonly watched: boolean;
};
type Rules = { readonly sampleDays: number; readonly samplePercent: number };

/** FNV-1a over the reference: the same draw on every machine, and nobody chooses. */
function draw(ref: string): number {
  let hash = 0x811c9dc5;
  for (const char of ref) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 100;
}

export function isSampled(ref: string, percent: number): boolean {
  return draw(ref) < percent;
}

/**
 * When an answer is looked back at: a promise on its day, an answer after a broken one always, and
 * of those that say “solved” a reproducible sample.
 */
export function lookBackFor(answer: Answer, rules: Rules): LookBackPlan | null {
  const later = addDays(answer.answeredOn, rules.sampleDays);
  if (answer.resolution === "B" && answer.promisedOn) {
    return { dueOn: answer.promisedOn, cause: "promise" };
  }
  if (answer.watched) return { dueOn: later, cause: "promise" };
  const drawn = answer.resolution === "A" && isSampled(answer.ref, rules.samplePercent);
  return drawn ? { dueOn: later, cause: "sample" } : null;
}
