import { z } from "zod";

/**
 * Where the meeting would have a suggestion go (domain.md §4, OUTCOME). An intention: what becomes of
 * it is decided when it is reviewed and handled.
 */
export const outcomes = [
  "assign",
  "on-site",
  "report",
  "information",
  "upgrade",
  "proposal",
] as const;
export const outcome = z.enum(outcomes);
export type SuggestionOutcome = z.infer<typeof outcome>;
