import { sha256 } from "@/lib/core/canonical";
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
  /** The root of the newest published checkpoint; empty where there is none yet. */
  readonly seed: string;
};
type Rules = { readonly sampleDays: number; readonly samplePercent: number };

/**
 * The lot of an answer, 0 to 99: the first eight digits of SHA-256 over the newest published root of
 * the event log, a line break and the reference. Nobody chooses it, and anybody computes it again:
 * `printf '%s\n%s' ROOT REF | sha256sum`.
 */
export function lotOf(seed: string, ref: string): number {
  return Number.parseInt(sha256(`${seed}\n${ref}`).slice(0, 8), 16) % 100;
}

export function isSampled(seed: string, ref: string, percent: number): boolean {
  return lotOf(seed, ref) < percent;
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
  const drawn =
    answer.resolution === "A" && isSampled(answer.seed, answer.ref, rules.samplePercent);
  return drawn ? { dueOn: later, cause: "sample" } : null;
}
