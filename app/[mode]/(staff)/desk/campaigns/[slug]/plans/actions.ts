"use server";

import { answerDate } from "@/lib/campaign/commands/ask-date";
import {
  addTask,
  agreePlan,
  draftPlan,
  dropPlan,
  finishPlan,
} from "@/lib/campaign/commands/keep-plan";
import { moveCompoundStand } from "@/lib/campaign/commands/move-stand";
import { dropTask, finishTask, startTask } from "@/lib/campaign/commands/report-task";
import { fieldTexts, refusalTexts } from "@/lib/campaign/copy";
import {
  planAct,
  planDraft,
  planDropping,
  taskAct,
  taskDraft,
  taskEnding,
} from "@/lib/campaign/model/plan";
import { standMoving } from "@/lib/campaign/model/stand";
import { dateAnswer } from "@/lib/campaign/model/task";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };

const setting = (data: FormData) => formSetting(data, { texts, base: "/desk/campaigns" });

export async function draftPlanAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(planDraft, draftPlan, data, await setting(data));
}
export async function agreePlanAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(planAct, agreePlan, data, await setting(data));
}
export async function finishPlanAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(planAct, finishPlan, data, await setting(data));
}
export async function dropPlanAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(planDropping, dropPlan, data, await setting(data));
}
export async function addTaskAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(taskDraft, addTask, data, await setting(data));
}
export async function startTaskAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(taskAct, startTask, data, await setting(data));
}
export async function finishTaskAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(taskEnding, finishTask, data, await setting(data));
}
export async function dropTaskAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(taskEnding, dropTask, data, await setting(data));
}
export async function answerDateAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(dateAnswer, answerDate, data, await setting(data));
}
export async function moveStandAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(standMoving, moveCompoundStand, data, await setting(data));
}
