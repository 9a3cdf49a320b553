"use server";

import {
  approveForScheduling,
  suggestForScheduling,
} from "@/lib/consultation/commands/approve-matter";
import {
  deferMatter,
  publiciseMatter,
  rejectMatter,
  resumeMatter,
  screenMatter,
  shortlistMatter,
} from "@/lib/consultation/commands/settle-matter";
import { suggestMatter } from "@/lib/consultation/commands/suggest-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import {
  answeredQuestions,
  matterReason,
  matterSuggestion,
  matterTarget,
  suggestedAndAnswered,
} from "@/lib/consultation/rules/forms";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };
const desk = "/desk/problems";

const setting = (data: FormData) => formSetting(data, { texts, base: desk });

export async function suggestAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterSuggestion, suggestMatter, data, await setting(data));
}
export async function suggestAndApproveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(suggestedAndAnswered, suggestForScheduling, data, {
    ...(await setting(data)),
    onward: ({ problemRef }: { problemRef: string }) =>
      `/desk/consultations/new?problem=${problemRef}`,
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
export async function resumeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterTarget, resumeMatter, data, await setting(data));
}
export async function rejectAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterReason, rejectMatter, data, await setting(data));
}
export async function deferAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterReason, deferMatter, data, await setting(data));
}

export async function approveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(answeredQuestions, approveForScheduling, data, await setting(data));
}
