import { z } from "zod";

export const lookBackStatuses = [
  "planned",
  "assigned",
  "in-progress",
  "concluded",
  "skipped",
] as const;
export const lookBackStatus = z.enum(lookBackStatuses);
export type LookBackStatus = z.infer<typeof lookBackStatus>;

/** What whoever looked found. */
export const verdicts = ["fulfilled", "partial", "unfulfilled", "changed", "relapsed"] as const;
export const verdict = z.enum(verdicts);
export type LookBackVerdict = z.infer<typeof verdict>;

/** Why somebody looks: a promise fell due, drawn by lot, a poor rating, signs of a relapse. */
export const causes = ["promise", "sample", "rating", "relapse"] as const;
export const cause = z.enum(causes);
export type LookBackCause = z.infer<typeof cause>;

export const methods = ["visit", "meeting", "survey"] as const;
export const method = z.enum(methods);
export type LookBackMethod = z.infer<typeof method>;
