import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { CampaignStatus } from "./model";
import type { PlanStatus, TaskStatus } from "./model/plan";
import type { StandStatus } from "./model/stand";
import type { AskStatus } from "./model/task";

/** Announced before it starts, started and ended by the day, closed when its report is done. */
export const transitions = {
  drafted: { announce: "announced", discard: "discarded" },
  announced: { start: "running", "call-off": "called-off" },
  running: { end: "summing-up", "call-off": "called-off" },
  "summing-up": { close: "closed", resume: "running" },
  closed: {},
  "called-off": {},
  discarded: {},
} as const satisfies Transitions<CampaignStatus>;

export type CampaignAct = ActIn<typeof transitions>;

export function step(status: string, act: CampaignAct): CampaignStatus | null {
  return stepIn(transitions, status, act);
}

/** What people were told stands: period and catalogue are settled with the announcement. */
export function canChange(status: string): boolean {
  return status === "drafted";
}

/** Quotas may be put right until the report. */
export function canSetQuotas(status: string): boolean {
  return ["drafted", "announced", "running"].includes(status);
}

/** Consultations come and go until it is closed. */
export function canGather(status: string): boolean {
  return ["announced", "running", "summing-up"].includes(status);
}

/** Plans of compounds outlive the month: they go on until they are done. */
export function canPlan(status: string): boolean {
  return ["announced", "running", "summing-up", "closed"].includes(status);
}

/** 清零: from no management to a firm that has taken over, or the community's own. */
export const standTransitions = {
  unmanaged: { "choose-firm": "firm-chosen", "run-by-community": "community-run" },
  "firm-chosen": { "take-over": "taken-over", "fall-through": "unmanaged" },
  "community-run": { "choose-firm": "firm-chosen", "fall-through": "unmanaged" },
  "taken-over": { "fall-through": "unmanaged" },
} as const satisfies Transitions<StandStatus>;
export type StandAct = ActIn<typeof standTransitions>;

export function stepStand(status: string, act: StandAct): StandStatus | null {
  return stepIn(standTransitions, status, act);
}

/** 一点一方案: agreed with the residents before it binds, done when its tasks are. */
export const planTransitions = {
  drafted: { agree: "agreed", drop: "dropped" },
  agreed: { finish: "done", drop: "dropped" },
  done: {},
  dropped: {},
} as const satisfies Transitions<PlanStatus>;
export type PlanAct = ActIn<typeof planTransitions>;

export function stepPlan(status: string, act: PlanAct): PlanStatus | null {
  return stepIn(planTransitions, status, act);
}

export const taskTransitions = {
  open: { start: "started", report: "started", finish: "done", drop: "dropped" },
  started: { report: "started", finish: "done", drop: "dropped" },
  done: {},
  dropped: {},
} as const satisfies Transitions<TaskStatus>;
export type TaskAct = ActIn<typeof taskTransitions>;

export function stepTask(status: string, act: TaskAct): TaskStatus | null {
  return stepIn(taskTransitions, status, act);
}

/** Another day is asked for once at a time; what is done or dropped needs no answer any more. */
export const askTransitions = {
  asked: { grant: "granted", refuse: "refused", lapse: "lapsed" },
  granted: {},
  refused: {},
  lapsed: {},
} as const satisfies Transitions<AskStatus>;
export type AskAct = ActIn<typeof askTransitions>;

export function stepAsk(status: string, act: AskAct): AskStatus | null {
  return stepIn(askTransitions, status, act);
}

/** A plan is agreed only with something to do, and done only when nothing is left of it. */
export function canAgree(facts: { readonly tasks: number }): boolean {
  return facts.tasks > 0;
}
export function canFinish(facts: { readonly open: number; readonly done: number }): boolean {
  return facts.open === 0 && facts.done > 0;
}
