import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import type { Resolution } from "@/lib/suggestion/model";

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

/**
 * Why somebody looks: a promise fell due, drawn by lot, a poor rating, signs of a relapse or a
 * problem that was declared resolved, a round of the district's calendar, the end of the year.
 */
export const causes = ["promise", "sample", "rating", "relapse", "round", "year-end"] as const;
export const cause = z.enum(causes);
export type LookBackCause = z.infer<typeof cause>;

export const methods = ["visit", "meeting", "survey", "third-party", "review"] as const;
export const method = z.enum(methods);
export type LookBackMethod = z.infer<typeof method>;

/** One look as everybody reads it; who looked is named once it was concluded. */
export type LookBackRound = {
  readonly ref: string;
  readonly round: number;
  readonly status: LookBackStatus;
  readonly cause: LookBackCause;
  readonly dueOn: string;
  readonly verdict: LookBackVerdict | null;
  readonly finding: string | null;
  readonly method: LookBackMethod | null;
  readonly residentsConfirmed: number;
  /** 办理结果 and 跟踪办理结果: what the department had said, and what was found. */
  readonly resultBefore: Resolution | null;
  readonly resultAfter: Resolution | null;
  readonly newDueOn: string | null;
  readonly concludedAt: Date | null;
  readonly observer: {
    readonly name: string;
    readonly invented: boolean;
    readonly profession: string;
  } | null;
  readonly photos: readonly { readonly key: string }[];
};

const day = z.iso.date("day-missing");

export const lookBackEvents = defineEvents("look-back", {
  planned: z.object({
    ref: z.string(),
    suggestionId: z.uuid().nullable(),
    problemId: z.uuid().nullable().optional(),
    round: z.int(),
    dueOn: day,
    cause,
  }),
  "fell-due": z.object({ dueOn: day }),
  assigned: z.object({ assigneeId: z.uuid() }),
  skipped: z.object({ reason: proseRef }),
  begun: z.object({}),
  recused: z.object({ assigneeId: z.uuid(), reason: proseRef }),
  concluded: z.object({
    suggestionId: z.uuid().nullable(),
    problemId: z.uuid().nullable().optional(),
    verdict,
    method,
    finding: proseRef,
    evidence: z.int(),
    residentsConfirmed: z.int(),
    newDueOn: day.nullable(),
  }),
});

const ref = z.string().min(1);
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");

export const refForm = z.object({ ref });

export const planForm = z.object({
  suggestion: ref,
  dueOn: day,
  cause: z.enum(["relapse", "year-end"]).default("relapse"),
});
export type PlanForm = z.infer<typeof planForm>;

export const assignForm = z.object({ ref, member: z.string().min(1, "member-missing") });
export type AssignForm = z.infer<typeof assignForm>;

export const reasonForm = z.object({ ref, reason });
export type ReasonForm = z.infer<typeof reasonForm>;

const findings = z.object({
  ref,
  verdict: z.enum(verdicts, "verdict-missing"),
  method: z.enum(methods, "method-missing"),
  finding: z.string().trim().min(10, "finding-short").max(2000, "finding-long"),
  newDueOn: z.string().default(""),
  basis: z.string().trim().max(1000, "reason-long").default(""),
  changedTo: z.enum(["C", "D"]).default("C"),
});

/** What is still open gets a new day; a change of policy names what it stands on. */
export const findingForm = findings
  .refine((form) => form.verdict !== "partial" || day.safeParse(form.newDueOn).success, {
    path: ["newDueOn"],
    error: "day-missing",
  })
  .refine((form) => form.verdict !== "changed" || form.basis.length >= 5, {
    path: ["basis"],
    error: "basis-short",
  });
export type FindingForm = z.infer<typeof findingForm>;

/** Why a member is proposed. */
export const observerReasons = ["venue", "street", "expertise", "free"] as const;
export type ObserverReason = (typeof observerReasons)[number];

/** The ways staff look at the look-backs. */
export const deskViews = ["due", "overdue", "sent", "coming", "concluded", "all"] as const;
export type DeskView = (typeof deskViews)[number];
