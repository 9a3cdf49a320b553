import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import type { PreparedFile } from "@/lib/core/files";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { planEvents, type TaskAct, type TaskEnding } from "../model/plan";
import type { TaskReport } from "../model/task";
import { canKeepPlans, canReportTask } from "../policy";
import { moveTask, type PlanRecord } from "../records/plans";
import { keepReport, lapseAsks } from "../records/reports";
import { type May, taskToAct } from "../records/tasks";
import { type TaskAct as Act, stepTask } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
type Change = { readonly event: DraftEvent; readonly evidenceId?: string };
type Pictures = { readonly pictures?: readonly PreparedFile[] };
type Step = {
  readonly act: Act;
  readonly may: May;
  readonly change: (plan: PlanRecord, tx: Tx) => Promise<Change | Refusal>;
};

function move(actor: Actor, input: TaskAct, now: Date, { act, may, change }: Step): Done {
  return write(actor, now, async (tx) => {
    const found = await taskToAct(tx, actor, input, may);
    if (isRefusal(found)) return found;
    const { plan, task, grant } = found;
    const to = plan.status === "agreed" ? stepTask(task.status, act) : null;
    if (!to) return refuse("not-now", task.status);
    const changed = await change(plan, tx);
    if (isRefusal(changed)) return changed;
    const begun = task.status === "open" ? { startedAt: now } : {};
    const times = { start: begun, report: begun, finish: { doneAt: now }, drop: {} }[act];
    const { event, evidenceId } = changed;
    if (!(await moveTask(tx, task, to, { ...times, evidenceId }))) return refuse("stale");
    if (act === "finish" || act === "drop") await lapseAsks(tx, task.id);
    return { value: { ref: input.ref }, grant, events: [event] };
  });
}

export function startTask(actor: Actor, input: TaskAct, now: Date): Done {
  return move(actor, input, now, {
    ...{ act: "start", may: canReportTask },
    change: async (plan) => ({
      event: planEvents["task-started"](plan, { taskId: input.task }),
    }),
  });
}

/** How far it is, with pictures; the first report begins the task. Two at once are both kept. */
export function reportProgress(actor: Actor, input: TaskReport & Pictures, now: Date): Done {
  const { task: taskId, text, pictures = [] } = input;
  return move(actor, input, now, {
    ...{ act: "report", may: canReportTask },
    change: async (plan, tx) => {
      const report = { taskId, kind: "progress", text, pictures, byId: actor.id } as const;
      const said = await keepReport(tx, report, now);
      if (isRefusal(said)) return said;
      const data = { taskId, text: said, files: pictures.length };
      return { event: planEvents["task-reported"](plan, data) };
    },
  });
}

/** With what shows that it was done, in words and pictures. */
export function finishTask(actor: Actor, input: TaskEnding & Pictures, now: Date): Done {
  const { task: taskId, reason: text, pictures = [] } = input;
  return move(actor, input, now, {
    ...{ act: "finish", may: canReportTask },
    change: async (plan, tx) => {
      const report = { taskId, kind: "done", text, pictures, byId: actor.id } as const;
      const evidence = await keepReport(tx, report, now);
      if (isRefusal(evidence)) return evidence;
      const data = { taskId, evidence, files: pictures.length };
      return { event: planEvents["task-done"](plan, data), evidenceId: evidence.id };
    },
  });
}

/** What the residents agreed to is taken back by those who keep the plan, never by the department. */
export function dropTask(actor: Actor, input: TaskEnding, now: Date): Done {
  return move(actor, input, now, {
    ...{ act: "drop", may: canKeepPlans },
    change: async (plan, tx) => {
      const reason = await keepProse(tx, input.reason);
      const event = planEvents["task-dropped"](plan, { taskId: input.task, reason });
      return { event, evidenceId: reason.id };
    },
  });
}
