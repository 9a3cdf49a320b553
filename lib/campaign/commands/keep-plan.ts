import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { covers } from "@/lib/core/scope";
import { write } from "@/lib/core/write";
import { departmentByCode } from "@/lib/suggestion/records";
import {
  type PlanAct,
  type PlanDraft,
  type PlanDropping,
  planEvents,
  type TaskDraft,
} from "../model/plan";
import { canKeepPlans, canSeeCampaign } from "../policy";
import { loadCampaign } from "../records";
import { loadPlan, lockPlan, movePlan, type PlanRecord } from "../records/plans";
import { lapseAsks } from "../records/reports";
import { canAgree, canFinish, canPlan, stepPlan } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

/** One plan a compound and campaign, owned by a department. */
export function draftPlan(actor: Actor, input: PlanDraft, now: Date): Done {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, input.ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    const compound = await tx.compound.findUnique({
      where: { code: input.compound },
      select: { id: true, divisionCode: true },
    });
    if (!compound || !covers(campaign.divisionCode, compound.divisionCode))
      return refuse("invalid", undefined, { compound: ["choose-compound"] });
    const verdict = canKeepPlans(actor, compound);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canPlan(campaign.status)) return refuse("not-now", campaign.status);
    const department = await departmentByCode(tx, input.departmentCode);
    if (!department) return refuse("invalid", undefined, { departmentCode: ["choose-department"] });
    const summary = await keepProse(tx, input.summary);
    const of = { id: newId(), divisionCode: compound.divisionCode };
    const drafted = {
      campaignId: campaign.id,
      compoundId: compound.id,
      departmentId: department.id,
    };
    const row = { ...of, ...drafted, status: "drafted", summaryId: summary.id };
    const { count } = await tx.compoundPlan.createMany({
      data: [{ ...row, draftedById: actor.id, draftedAt: now }],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale", "plan-exists");
    const event = planEvents.drafted(of, { ...drafted, summary });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [event] };
  });
}

type Kept = { readonly plan: PlanRecord; readonly grant: string | null };

/** A plan that exists for the actor and that they keep; locked, so that its tasks stand still. */
async function kept(tx: Tx, actor: Actor, { ref, plan: id }: PlanAct): Promise<Kept | Refusal> {
  const campaign = await loadCampaign(tx, ref);
  if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
  await lockPlan(tx, id);
  const plan = await loadPlan(tx, campaign.id, id);
  if (!plan) return refuse("not-found");
  const verdict = canKeepPlans(actor, plan);
  return verdict.allowed ? { plan, grant: verdict.grant } : refuse("forbidden", verdict.reason);
}

type Step = {
  readonly act: "agree" | "finish" | "drop";
  readonly ready: (plan: PlanRecord) => string | null;
  readonly change: (
    plan: PlanRecord,
    tx: Tx,
  ) => Promise<{ readonly event: DraftEvent; readonly noteId?: string }>;
};

function move(actor: Actor, input: PlanAct, now: Date, { act, ready, change }: Step): Done {
  return write(actor, now, async (tx) => {
    const found = await kept(tx, actor, input);
    if (isRefusal(found)) return found;
    const { plan, grant } = found;
    const to = stepPlan(plan.status, act);
    if (!to) return refuse("not-now", plan.status);
    const why = ready(plan);
    if (why) return refuse("not-now", why);
    const { event, noteId } = await change(plan, tx);
    const times = { agree: { agreedAt: now }, finish: { doneAt: now }, drop: {} }[act];
    if (!(await movePlan(tx, plan, to, { ...times, noteId }))) return refuse("stale");
    return { value: { ref: input.ref }, grant, events: [event] };
  });
}

export function agreePlan(actor: Actor, input: PlanAct, now: Date): Done {
  return move(actor, input, now, {
    act: "agree",
    ready: ({ tasks }) => (canAgree({ tasks: tasks.length }) ? null : "no-tasks"),
    change: async (plan) => ({ event: planEvents.agreed(plan, {}) }),
  });
}

export function finishPlan(actor: Actor, input: PlanAct, now: Date): Done {
  return move(actor, input, now, {
    act: "finish",
    ready: ({ tasks }) => {
      const open = tasks.filter((task) => ["open", "started"].includes(task.status)).length;
      const done = tasks.filter((task) => task.status === "done").length;
      return canFinish({ open, done }) ? null : "tasks-open";
    },
    change: async (plan) => ({ event: planEvents.done(plan, {}) }),
  });
}

export function dropPlan(actor: Actor, input: PlanDropping, now: Date): Done {
  return move(actor, input, now, {
    act: "drop",
    ready: () => null,
    change: async (plan, tx) => {
      const reason = await keepProse(tx, input.reason);
      await lapseAsks(tx, ...plan.tasks.map((task) => task.id));
      return { event: planEvents.dropped(plan, { reason }), noteId: reason.id };
    },
  });
}

/** One thing to do, by one department, by a day. */
export function addTask(actor: Actor, input: TaskDraft, now: Date): Done {
  return write(actor, now, async (tx) => {
    const found = await kept(tx, actor, input);
    if (isRefusal(found)) return found;
    const { plan, grant } = found;
    if (!["drafted", "agreed"].includes(plan.status)) return refuse("not-now", plan.status);
    const department = await departmentByCode(tx, input.departmentCode);
    if (!department) return refuse("invalid", undefined, { departmentCode: ["choose-department"] });
    const { dueOn } = input;
    const task = { id: newId(), departmentId: department.id, dueOn, title: input.title };
    const position = Math.max(0, ...plan.tasks.map((each) => each.position)) + 1;
    await tx.planTask.create({ data: { ...task, planId: plan.id, position, status: "open" } });
    const title = await keepProse(tx, input.title);
    const added = { taskId: task.id, departmentId: department.id, dueOn, title };
    const event = planEvents["task-added"](plan, added);
    return { value: { ref: input.ref }, grant, events: [event] };
  });
}
