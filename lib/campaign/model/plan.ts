import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const planStatuses = ["drafted", "agreed", "done", "dropped"] as const;
export const planStatus = z.enum(planStatuses);
export type PlanStatus = z.infer<typeof planStatus>;

export const taskStatuses = ["open", "started", "done", "dropped"] as const;
export const taskStatus = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof taskStatus>;

const day = z.iso.date();
const task = z.object({ taskId: z.uuid(), departmentId: z.uuid(), dueOn: day });

export const planEvents = defineEvents("compound-plan", {
  drafted: z.object({
    campaignId: z.uuid(),
    compoundId: z.uuid(),
    departmentId: z.uuid(),
    summary: proseRef,
  }),
  agreed: z.object({}),
  done: z.object({}),
  dropped: z.object({ reason: proseRef }),
  "task-added": task.extend({ title: proseRef }),
  "task-started": z.object({ taskId: z.uuid() }),
  "task-reported": z.object({ taskId: z.uuid(), text: proseRef, files: z.number().int() }),
  "task-done": z.object({
    taskId: z.uuid(),
    evidence: proseRef,
    files: z.number().int().default(0),
  }),
  "task-dropped": z.object({ taskId: z.uuid(), reason: proseRef }),
  "date-asked": z.object({ taskId: z.uuid(), dueOn: day, reason: proseRef }),
  "date-granted": z.object({ taskId: z.uuid(), dueOn: day, note: proseRef.nullable() }),
  "date-refused": z.object({ taskId: z.uuid(), note: proseRef }),
  "pictures-passed": z.object({ reportId: z.uuid(), files: z.number().int() }),
  "pictures-withheld": z.object({ reportId: z.uuid(), files: z.number().int() }),
});

/** How many tasks are done, of those that were not dropped. */
export type PlanProgress = { readonly done: number; readonly of: number };

export type PlanTaskRow = {
  readonly id: string;
  readonly status: TaskStatus;
  readonly title: string;
  readonly department: string;
  readonly dueOn: string;
  readonly evidence: string | null;
  /** Another day is asked for and not answered yet. */
  readonly isAsked: boolean;
  /** Pictures that a moderator passed. */
  readonly shown: readonly string[];
};
export type PlanRow = {
  readonly id: string;
  readonly status: PlanStatus;
  readonly divisionCode: string;
  readonly compound: string;
  readonly street: string;
  readonly summary: string;
  readonly department: string;
  readonly note: string | null;
  readonly agreedAt: Date | null;
  readonly tasks: readonly PlanTaskRow[];
};

const ref = z.string().min(1);
const plan = z.uuid();
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const departmentCode = z.string().trim().min(1, "choose-department");

export const planDraft = z.object({
  ref,
  compound: z.string().trim().min(1, "choose-compound"),
  departmentCode,
  summary: z.string().trim().min(10, "summary-short").max(1000, "reason-long"),
});
export type PlanDraft = z.output<typeof planDraft>;

export const planAct = z.object({ ref, plan });
export type PlanAct = z.output<typeof planAct>;
export const planDropping = planAct.extend({ reason });
export type PlanDropping = z.output<typeof planDropping>;

export const taskDraft = planAct.extend({
  title: z.string().trim().min(4, "title-short").max(60, "title-long"),
  departmentCode,
  dueOn: z
    .string()
    .trim()
    .refine((typed) => readDay(typed) !== undefined, "day-wrong"),
});
export type TaskDraft = z.output<typeof taskDraft>;

export const taskAct = planAct.extend({ task: z.uuid() });
export type TaskAct = z.output<typeof taskAct>;
/** What shows that it was done, or why it is not done. */
export const taskEnding = taskAct.extend({ reason });
export type TaskEnding = z.output<typeof taskEnding>;
