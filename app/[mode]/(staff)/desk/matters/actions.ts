"use server";

import {
  approveMatter,
  deferMatter,
  mergeMatter,
  publiciseMatter,
  rejectMatter,
  resumeMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import {
  answeredQuestions,
  matterMerging,
  matterReason,
  matterTarget,
} from "@/lib/consultation/rules/forms";
import { matterProposing } from "@/lib/consultation/rules/matter-forms";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };
const desk = "/desk/matters";

const setting = (data: FormData) => formSetting(data, { texts, base: desk });

export async function enterAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterProposing, proposeMatter, data, {
    ...(await setting(data)),
    onward: ({ matterRef }: { matterRef: string }) => `${desk}/${matterRef}`,
  });
}
export async function screenAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterTarget, screenMatter, data, await setting(data));
}
export async function shortlistAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterTarget, shortlistMatter, data, await setting(data));
}
export async function publiciseAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterTarget, publiciseMatter, data, await setting(data));
}
export async function approveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(answeredQuestions, approveMatter, data, await setting(data));
}
export async function rejectAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterReason, rejectMatter, data, await setting(data));
}
export async function mergeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterMerging, mergeMatter, data, await setting(data));
}
export async function deferAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterReason, deferMatter, data, await setting(data));
}
export async function resumeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterTarget, resumeMatter, data, await setting(data));
}
