import { z } from "zod";

/** Why the district watches over a suggestion (domain.md §5 and §6: 拒收、逾期、应解未解). */
export const supervisionCauses = [
  "dissatisfied-twice",
  "promise-broken",
  "reply-late",
  "opinion-late",
  "sign-late",
  "declined-twice",
] as const;
export const supervisionCause = z.enum(supervisionCauses);
export type SuggestionSupervision = z.infer<typeof supervisionCause>;
