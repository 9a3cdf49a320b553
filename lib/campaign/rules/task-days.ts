import { addDays, type Day, daysBetween } from "@/lib/core/day";
import type { PlanStatus, TaskStatus } from "../model/plan";

const open: readonly TaskStatus[] = ["open", "started"];

/** Still to do: the residents agreed to the plan, and the task is neither done nor dropped. */
export function isToDo(task: {
  readonly status: TaskStatus;
  readonly planStatus: PlanStatus;
}): boolean {
  return task.planStatus === "agreed" && open.includes(task.status);
}

/** Its last day is kept until midnight. */
export function isOver(
  task: {
    readonly status: TaskStatus;
    readonly planStatus: PlanStatus;
    readonly dueOn: Day;
  },
  today: Day,
): boolean {
  return isToDo(task) && task.dueOn < today;
}

const farthest = 366;

/** Why another day cannot be asked for, or null: it is later than the one that stands, to come, and within a year. */
export function whyNotDay(asked: Day, { dueOn, today }: { dueOn: Day; today: Day }): string | null {
  if (asked <= dueOn) return "date-not-later";
  if (asked < today) return "date-past";
  return asked > addDays(today, farthest) ? "date-far" : null;
}

/** Whole days over; null where it is in time or nothing is left to do. */
export function daysOver(task: Parameters<typeof isOver>[0], today: Day): number | null {
  return isOver(task, today) ? daysBetween(task.dueOn, today) : null;
}
