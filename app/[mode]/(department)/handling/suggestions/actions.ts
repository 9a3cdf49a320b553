"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { countersignBoth } from "@/lib/suggestion/commands/countersign-both";
import { askExtension } from "@/lib/suggestion/commands/extend-reply";
import {
  acceptOpinion,
  returnOpinion,
  submitOpinion,
} from "@/lib/suggestion/commands/give-opinion";
import { answerNoteForm, noteAnswer } from "@/lib/suggestion/commands/note-answer";
import { countersignAdoption, draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { returnDraft } from "@/lib/suggestion/commands/return-draft";
import { objectToSuggestion, signSuggestion } from "@/lib/suggestion/commands/sign-suggestion";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import {
  adoptionForm,
  chosenReplyForm,
  countersignBothForm,
  countersignForm,
  draftReturnForm,
  extensionForm,
  opinionDecisionForm,
  opinionForm,
  opinionReturnForm,
  reasonForm,
  refForm,
} from "@/lib/suggestion/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
  part = "",
): Promise<FormState> {
  const item = `/handling/suggestions/${encodeURIComponent(String(data.get("ref") ?? ""))}`;
  const page = `${item}${part}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(shape, command, data, { actor, texts, page, onward: `${page}?done=1` });
}

export async function signAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, signSuggestion, data);
}
export async function objectAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, objectToSuggestion, data);
}
export async function adoptionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(adoptionForm, draftAdoption, data);
}
export async function countersignAdoptionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(countersignForm, countersignAdoption, data);
}
export async function replyAction(_: FormState, data: FormData): Promise<FormState> {
  return act(chosenReplyForm, draftReply, data);
}
export async function countersignReplyAction(_: FormState, data: FormData): Promise<FormState> {
  return act(countersignForm, countersignReply, data);
}
export async function countersignBothAction(_: FormState, data: FormData): Promise<FormState> {
  return act(countersignBothForm, countersignBoth, data);
}
export async function noteAction(_: FormState, data: FormData): Promise<FormState> {
  return act(answerNoteForm, noteAnswer, data, "/drafts");
}
export async function returnDraftAction(_: FormState, data: FormData): Promise<FormState> {
  return act(draftReturnForm, returnDraft, data);
}
export async function opinionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(opinionForm, submitOpinion, data);
}
export async function acceptOpinionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(opinionDecisionForm, acceptOpinion, data);
}
export async function returnOpinionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(opinionReturnForm, returnOpinion, data);
}
export async function extensionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(extensionForm, askExtension, data);
}
