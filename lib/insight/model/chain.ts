import type { Measure, Measures } from "./board";

/**
 * The chain as two funnels, each of one kind of record and within one period: what became of the
 * complaints that were received, and what became of the suggestions that were raised. Records of
 * different kinds are never set against each other.
 */
export const funnels = {
  complaint: ["received", "joined", "consulted"],
  suggestion: ["raised", "taken", "answered", "kept-word"],
} as const satisfies Record<string, readonly Measure[]>;
export type FunnelKey = keyof typeof funnels;

export type FunnelStep = { readonly measure: Measure; readonly value: number; readonly of: number };

/** Each step beside the first of its funnel. */
export function funnelOf(key: FunnelKey, measures: Measures): FunnelStep[] {
  const of = measures[funnels[key][0]] ?? 0;
  return funnels[key].map((measure) => ({ measure, value: measures[measure] ?? 0, of }));
}
