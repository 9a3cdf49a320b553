"use server";

import { reconfirmSuggestion } from "@/lib/suggestion/commands/confirm-suggestion";
import { draftSuggestion, dropSuggestion } from "@/lib/suggestion/commands/draft-suggestion";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { draftForm, reconfirmForm, refForm } from "@/lib/suggestion/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

async function setting(data: FormData) {
  const page = safePath(String(data.get("page") ?? ""), "/desk/consultations");
  const texts = { ...refusalTexts, ...fieldTexts };
  return { actor: await currentActor(), texts, page, onward: page };
}

export async function draftSuggestionAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(draftForm, draftSuggestion, data, await setting(data));
}
export async function dropSuggestionAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(refForm, dropSuggestion, data, await setting(data));
}
export async function reconfirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(reconfirmForm, reconfirmSuggestion, data, await setting(data));
}
