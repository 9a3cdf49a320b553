import type { PlanProgress, TaskStatus } from "../model/plan";

/** How many tasks are done, of those that were not dropped. */
export function progressOf(tasks: readonly { readonly status: TaskStatus }[]): PlanProgress {
  const kept = tasks.filter((task) => task.status !== "dropped");
  return { done: kept.filter((task) => task.status === "done").length, of: kept.length };
}

/** Of many plans together. */
export function sumOf(parts: readonly PlanProgress[]): PlanProgress {
  return parts.reduce((sum, each) => ({ done: sum.done + each.done, of: sum.of + each.of }), {
    done: 0,
    of: 0,
  });
}
