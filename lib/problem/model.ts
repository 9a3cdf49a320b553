import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

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

/** Still on somebody's desk: a new complaint about the same thing belongs here. */
export const openStatuses = [
  "detected",
  "confirmed",
  "planned",
  "in-progress",
  "relapsed",
] as const satisfies readonly ProblemStatus[];

/** What a stranger may read: somebody confirmed it. */
export const publicStatuses = [
  "confirmed",
  "planned",
  "in-progress",
  "resolved",
  "verified",
  "relapsed",
] as const satisfies readonly ProblemStatus[];

const complaintIds = z.array(z.uuid());
const day = z.iso.date();

export const problemEvents = defineEvents("problem", {
  detected: z.object({
    ref: z.string(),
    categoryCode: z.string().nullable(),
    compoundId: z.uuid().nullable(),
    complaintIds,
  }),
  made: z.object({ ref: z.string(), complaintIds }),
  "complaints-added": z.object({ complaintIds }),
  confirmed: z.object({ renamed: z.boolean() }),
  dismissed: z.object({ reason: proseRef }),
  merged: z.object({ intoId: z.uuid(), complaintIds }),
  absorbed: z.object({ fromId: z.uuid(), complaintIds }),
  split: z.object({ intoId: z.uuid(), complaintIds }),
  planned: z.object({ plan: problemPlan, departmentId: z.uuid().nullable() }),
  started: z.object({}),
  "declared-resolved": z.object({ summary: proseRef.nullable() }),
  baselined: z.object({ from: day, to: day, count: z.number().int() }),
  renamed: z.object({ title: proseRef }),
  "complaints-removed": z.object({ complaintIds, reason: proseRef }),
  objected: z.object({ complaintId: z.uuid(), reason: proseRef }),
  "objection-upheld": z.object({ complaintId: z.uuid(), reason: proseRef.nullable() }),
  "objection-refused": z.object({ complaintId: z.uuid(), reason: proseRef }),
  measured: z.object({ from: day, to: day, count: z.number().int(), baseline: z.number().int() }),
  verified: z.object({ note: proseRef.nullable() }),
  relapsed: z.object({ reason: proseRef.nullable() }),
});

const ref = z.string().min(1);
const title = z.string().trim().min(4, "title-short").max(40, "title-long");
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const chosen = z.array(z.string()).min(1, "choose-complaints").max(200);

export const problemRef = z.object({ ref });
export const confirmation = z.object({ ref, title: title.optional() });
export const dismissal = z.object({ ref, reason });
export const merging = z.object({ ref, into: z.string().trim().min(1, "choose-problem") });
export const splitting = z.object({ ref, title, complaints: chosen });
export const making = z.object({ title, complaints: chosen });
export const adding = z.object({ ref, complaints: chosen });
export const planning = z.object({
  ref,
  plan: problemPlan,
  departmentCode: z.string().trim().optional(),
});
export const resolving = z.object({ ref, summary: reason });
export const verifying = z.object({ ref, note: reason.optional() });
export const relapsing = z.object({ ref, reason });

export const renaming = z.object({ ref, title });
export const removing = z.object({ ref, reason, complaints: chosen });
export const objecting = z.object({ ref, reason });
export const decidingObjection = z.object({
  ref,
  complaint: z.string().min(1),
  decision: z.enum(["uphold", "refuse"], "choose-decision"),
  reason: z.string().trim().max(1000, "reason-long").default(""),
});

export type Renaming = z.infer<typeof renaming>;
export type Removing = z.infer<typeof removing>;
export type Objecting = z.infer<typeof objecting>;
export type DecidingObjection = z.infer<typeof decidingObjection>;
export type Confirmation = z.infer<typeof confirmation>;
export type Dismissal = z.infer<typeof dismissal>;
export type Merging = z.infer<typeof merging>;
export type Splitting = z.infer<typeof splitting>;
export type Making = z.infer<typeof making>;
export type Adding = z.infer<typeof adding>;
export type Planning = z.infer<typeof planning>;
export type Resolving = z.infer<typeof resolving>;
export type Verifying = z.infer<typeof verifying>;
export type Relapsing = z.infer<typeof relapsing>;
