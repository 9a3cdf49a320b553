import type { SuggestionStatus } from "../model";

/** How far a suggestion has got, for those who do not know the sixteen states. */
export const publicStates = ["waiting", "handling", "answered", "tracking", "closed"] as const;
export type PublicState = (typeof publicStates)[number];

const statuses: Record<PublicState, readonly SuggestionStatus[]> = {
  waiting: ["confirmed", "reviewed", "assigned", "objected"],
  handling: ["signed", "handling", "rework"],
  answered: ["answered", "rated", "unrated"],
  tracking: ["tracking"],
  closed: ["closed"],
};

export function statesOf(state: PublicState): readonly SuggestionStatus[] {
  return statuses[state];
}
