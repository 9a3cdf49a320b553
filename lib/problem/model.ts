import { z } from "zod";

export const problemStatuses = [
  "detected",
  "confirmed",
  "planned",
  "in-progress",
  "resolved",
  "verified",
  "relapsed",
  "dismissed",
  "merged",
] as const;
export const problemStatus = z.enum(problemStatuses);
export type ProblemStatus = z.infer<typeof problemStatus>;

/** By what a problem is to be solved. */
export const problemPlans = ["consultation", "department", "campaign"] as const;
export const problemPlan = z.enum(problemPlans);
export type ProblemPlan = z.infer<typeof problemPlan>;

/** Common problems that count as solved. A relapse leaves the list by its status. */
export const solvedStatuses = ["resolved", "verified"] as const satisfies readonly ProblemStatus[];
