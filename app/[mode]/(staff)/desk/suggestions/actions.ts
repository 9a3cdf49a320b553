"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { assignSuggestion } from "@/lib/suggestion/commands/assign-suggestion";
import { reassignSuggestion, upholdAssignment } from "@/lib/suggestion/commands/decide-objection";
import { decideExtension } from "@/lib/suggestion/commands/extend-reply";
import {
  returnSuggestion,
  reviewSuggestion,
  withdrawSuggestion,
} from "@/lib/suggestion/commands/review-suggestion";
import { settleOnSpot } from "@/lib/suggestion/commands/settle-on-spot";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import {
  assignForm,
  extensionDecisionForm,
  reasonForm,
  reassignForm,
  refForm,
  settleForm,
} from "@/lib/suggestion/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };
const lists = ["coHandlers", "separate"];

/** Done in the queue: on to the next of it; done on the item's own page: stays there. */
function onwardFrom(page: string, ref: string): string {
  const url = new URL(page, "http://here.invalid");
  url.searchParams.delete("item");
  url.searchParams.set("done", ref);
  return `${url.pathname}?${url.searchParams}`;
}

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, "/desk/suggestions");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = onwardFrom(page, String(data.get("ref") ?? ""));
  return formCommand(shape, command, data, { actor, texts, page, lists, onward });
}

export async function reviewAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, reviewSuggestion, data);
}
export async function returnAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, returnSuggestion, data);
}
export async function settleAction(_: FormState, data: FormData): Promise<FormState> {
  return act(settleForm, settleOnSpot, data);
}
export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, withdrawSuggestion, data);
}
export async function assignAction(_: FormState, data: FormData): Promise<FormState> {
  return act(assignForm, assignSuggestion, data);
}
export async function reassignAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reassignForm, reassignSuggestion, data);
}
export async function upholdAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, upholdAssignment, data);
}
export async function extensionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(extensionDecisionForm, decideExtension, data);
}
