import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { planEvents, type TaskAct, type TaskEnding } from "../model/plan";
import { canReportTask, canSeeCampaign } from "../policy";
import { loadCampaign } from "../records";
import { loadPlan, lockPlan, moveTask, type PlanRecord } from "../records/plans";
import { type TaskAct as Act, stepTask } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;
type Change = { readonly event: DraftEvent; readonly evidenceId?: string };

function move(
  actor: Actor,
  input: TaskAct,
  now: Date,
  act: Act,
  change: (plan: PlanRecord, tx: Tx) => Promise<Change>,
): Done {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, input.ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    await lockPlan(tx, input.plan);
    const plan = await loadPlan(tx, campaign.id, input.plan);
    const task = plan?.tasks.find((each) => each.id === input.task);
    if (!plan || !task) return refuse("not-found");
    const { divisionCode } = plan;
    const verdict = canReportTask(actor, { divisionCode, departmentIds: [task.departmentId] });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const to = plan.status === "agreed" ? stepTask(task.status, act) : null;
    if (!to) return refuse("not-now", task.status);
    const { event, evidenceId } = await change(plan, tx);
    const times = { start: { startedAt: now }, finish: { doneAt: now }, drop: {} }[act];
    if (!(await moveTask(tx, task, to, { ...times, evidenceId }))) return refuse("stale");
    return { value: { ref: input.ref }, grant: verdict.grant, events: [event] };
  });
}

export function startTask(actor: Actor, input: TaskAct, now: Date): Done {
  return move(actor, input, now, "start", async (plan) => ({
    event: planEvents["task-started"](plan, { taskId: input.task }),
  }));
}

/** With what shows that it was done. */
export function finishTask(actor: Actor, input: TaskEnding, now: Date): Done {
  return move(actor, input, now, "finish", async (plan, tx) => {
    const evidence = await keepProse(tx, input.reason);
    const event = planEvents["task-done"](plan, { taskId: input.task, evidence });
    return { event, evidenceId: evidence.id };
  });
}

export function dropTask(actor: Actor, input: TaskEnding, now: Date): Done {
  return move(actor, input, now, "drop", async (plan, tx) => {
    const reason = await keepProse(tx, input.reason);
    const event = planEvents["task-dropped"](plan, { taskId: input.task, reason });
    return { event, evidenceId: reason.id };
  });
}
