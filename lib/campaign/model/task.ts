import { z } from "zod";
import { readDay } from "@/lib/core/day";
import type { PlanStatus, TaskStatus } from "./plan";
import { taskAct } from "./plan";

export const reportKinds = ["progress", "done"] as const;
export const reportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof reportKind>;

export const askStatuses = ["asked", "granted", "refused", "lapsed"] as const;
export const askStatus = z.enum(askStatuses);
export type AskStatus = z.infer<typeof askStatus>;

/** What a department's list is narrowed to; what is still to do comes first. */
export const taskViews = ["todo", "over", "asked", "ended"] as const;
export const taskView = z.enum(taskViews);
export type TaskView = z.infer<typeof taskView>;

const words = z.string().trim().min(5, "reason-short").max(1000, "reason-long");

/** How far it is, in words. */
export const taskReport = taskAct.extend({ text: words });
export type TaskReport = z.output<typeof taskReport>;

export const dateAsk = taskAct.extend({
  dueOn: z
    .string()
    .trim()
    .refine((typed) => readDay(typed) !== undefined, "day-wrong"),
  reason: words,
});
export type DateAsk = z.output<typeof dateAsk>;

/** A refusal says why; a granted day may stand without words. */
export const dateAnswer = taskAct
  .extend({
    ask: z.uuid(),
    answer: z.enum(["grant", "refuse"], "choose-answer"),
    note: z.string().trim().max(1000, "reason-long").default(""),
  })
  .refine(({ answer, note }) => answer === "grant" || note.length >= 5, {
    path: ["note"],
    message: "reason-short",
  });
export type DateAnswer = z.output<typeof dateAnswer>;

/** A report whose pictures a moderator has before them. */
export const pictureLook = z.object({ ref: z.uuid() });

export type Picture = {
  readonly key: string;
  readonly shareable: boolean;
  readonly passed: boolean;
};
export type ReportRow = {
  readonly id: string;
  readonly kind: ReportKind;
  readonly text: string;
  readonly at: Date;
  readonly pictures: readonly Picture[];
};
export type AskRow = {
  readonly id: string;
  readonly status: AskStatus;
  readonly dueOn: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly note: string | null;
};

/** A task as its department lists it. */
export type OwnTask = {
  readonly id: string;
  readonly planId: string;
  readonly campaign: string;
  readonly campaignName: string;
  readonly compound: string;
  readonly street: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly planStatus: PlanStatus;
  readonly dueOn: string;
  readonly agreedAt: Date | null;
  readonly isAsked: boolean;
};
