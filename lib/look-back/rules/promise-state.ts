import type { Day } from "@/lib/core/day";
import type { LookBackVerdict } from "../model";
import {
  type PromiseCounts,
  type PromiseOutcome,
  type PromiseState,
  promiseStates,
} from "../model/promise";

export type PromiseFacts = {
  readonly outcome: string | null;
  /** The day as it was promised first. */
  readonly promisedOn: Day;
};

/**
 * Where a promise stands (domain.md §5, §12). It waits up to and on its day; from the day after it
 * is late until somebody who looked says more. A new day after a part was done does not make it
 * any less late: the day that counts is the one that was promised first. Kept and broken are
 * findings of a look-back, never what the department says of itself.
 */
export function promiseStateOf({ outcome, promisedOn }: PromiseFacts, today: Day): PromiseState {
  if (outcome) return outcome as PromiseOutcome;
  return promisedOn < today ? "late" : "waiting";
}

const outcomes: Record<LookBackVerdict, PromiseOutcome | null> = {
  fulfilled: "kept",
  partial: null,
  unfulfilled: "broken",
  relapsed: "broken",
  changed: "changed",
};

/** How a finding ends the promise it was made on; null where it goes on, with a new day. */
export function outcomeOf(verdict: LookBackVerdict): PromiseOutcome | null {
  return outcomes[verdict];
}

/** A new answer takes a promise's place: before its day nothing was owed yet, after it it is broken. */
export function outcomeWhenReplaced(promisedOn: Day, on: Day): PromiseOutcome {
  return on <= promisedOn ? "replaced" : "broken";
}

/** States of a promise whose day has come; what was overtaken or replaced was never due. */
export const dueStates = ["kept", "late", "broken"] as const satisfies readonly PromiseState[];

export const noPromises: PromiseCounts = {
  waiting: 0,
  late: 0,
  kept: 0,
  broken: 0,
  changed: 0,
  replaced: 0,
};

/** 承诺兑现率 = kept / due, with due = kept + late + broken. */
export function keptOfDue(counts: PromiseCounts): {
  readonly kept: number;
  readonly due: number;
} {
  return { kept: counts.kept, due: dueStates.reduce((sum, state) => sum + counts[state], 0) };
}

export function sumPromises(
  cells: readonly { readonly state: PromiseState; readonly count: number }[],
): PromiseCounts {
  const of = (state: PromiseState) =>
    cells.reduce((sum, cell) => sum + (cell.state === state ? cell.count : 0), 0);
  return Object.fromEntries(promiseStates.map((state) => [state, of(state)])) as PromiseCounts;
}
