import type { PublicState, SuggestionStatus } from "../model";

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
