import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { TaskAct } from "../model/plan";
import { canSeeCampaign } from "../policy";
import { loadCampaign } from "../records";
import { loadPlan, lockPlan, type PlanRecord } from "./plans";

export type May = (
  actor: Actor,
  at: { readonly divisionCode: string; readonly departmentIds: readonly string[] },
) => Verdict;

export type TaskInHand = {
  readonly plan: PlanRecord;
  readonly task: PlanRecord["tasks"][number];
  readonly grant: string | null;
};

/** A task that exists for the actor and on which they may act; its plan is locked. */
export async function taskToAct(
  tx: Tx,
  actor: Actor,
  input: TaskAct,
  may: May,
): Promise<TaskInHand | Refusal> {
  const campaign = await loadCampaign(tx, input.ref);
  if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
  await lockPlan(tx, input.plan);
  const plan = await loadPlan(tx, campaign.id, input.plan);
  const task = plan?.tasks.find((each) => each.id === input.task);
  if (!plan || !task) return refuse("not-found");
  const { divisionCode } = plan;
  const verdict = may(actor, { divisionCode, departmentIds: [task.departmentId] });
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  return { plan, task, grant: verdict.grant };
}
