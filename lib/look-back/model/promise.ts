import type { Day } from "@/lib/core/day";

/** How a promise ended: kept, broken, overtaken by a change of policy, or replaced before its day. */
export const promiseOutcomes = ["kept", "broken", "changed", "replaced"] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** Where a promise stands on a day; `waiting` and `late` are those that have not ended. */
export const promiseStates = ["waiting", "late", ...promiseOutcomes] as const;
export type PromiseState = (typeof promiseStates)[number];

/** In which order the book of promises is read. */
export const promiseSorts = ["due", "published"] as const;
export type PromiseSort = (typeof promiseSorts)[number];

/** One promise as everybody reads it. */
export type PromiseShown = {
  readonly suggestionRef: string;
  readonly title: string;
  readonly promise: string | null;
  readonly person: string | null;
  readonly department: string;
  readonly street: string;
  readonly round: number;
  readonly promisedOn: Day;
  readonly dueOn: Day;
  readonly partials: number;
  readonly state: PromiseState;
  /** It was broken, and a later answer made it good. */
  readonly madeGood: boolean;
  readonly publishedAt: Date;
};

export type PromiseCounts = Readonly<Record<PromiseState, number>>;

/** Promises counted for one department in one street. */
export type PromiseCell = {
  readonly departmentId: string;
  readonly department: string;
  readonly departmentCode: string;
  readonly street: string;
  readonly streetName: string;
  readonly state: PromiseState;
  readonly count: number;
};

/** What of the book of promises is asked for. */
export type PromiseFilter = {
  readonly scope: string;
  readonly state?: PromiseState;
  readonly street?: string;
  /** A department's code. */
  readonly department?: string;
  readonly q?: string;
  /** Days of the period in which the promise fell or falls due, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly sort: PromiseSort;
  readonly down: boolean;
  readonly after?: string;
  readonly size?: number;
};
