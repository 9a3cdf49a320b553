"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { official } from "@/components/complaint/copy";
import { revealPhone } from "@/lib/account/commands/reveal-phone";
import { refusalTexts as accountTexts } from "@/lib/account/copy";
import { askResident } from "@/lib/complaint/commands/ask-resident";
import { receiveComplaint, startComplaint } from "@/lib/complaint/commands/receive-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { requestReturn } from "@/lib/complaint/commands/return-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { reasonForm, refForm } from "@/lib/complaint/model";
import { handlingReplyForm } from "@/lib/complaint/model/handling";
import { getReporterToCall } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { refusalForm } from "@/lib/web/refusal-form";
import { replyPreview } from "@/lib/web/reply-preview";
import { requestMode } from "@/lib/web/request-mode";

const texts = { ...accountTexts, ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, "/handling/complaints");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = `${page}?done=${String(data.get("ref") ?? "")}`;
  return formCommand(shape, command, data, { actor, texts, page, onward });
}

export async function receiveAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, receiveComplaint, data);
}
export async function startAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, startComplaint, data);
}
export async function requestReturnAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, requestReturn, data);
}
export async function askAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, askResident, data);
}
export async function replyAction(_: FormState, data: FormData): Promise<FormState> {
  const page = formPage(data, "/handling/complaints");
  const before = await replyPreview(data, { page, texts, personal: official.replyPersonal });
  return before ?? act(handlingReplyForm, replyComplaint, data);
}

/** Shows the number in the answer to this very request and nowhere else; who saw it why is recorded. */
export async function revealPhoneAction(_: FormState, data: FormData): Promise<FormState> {
  const { locale } = await requestMode();
  const ref = String(data.get("ref") ?? "");
  const actor = await currentActor();
  const about = await getReporterToCall(actor, ref);
  if (!about) return refusalForm(refuse("not-found"), texts, data, locale);
  const { personId, ...thing } = about;
  const outcome = await revealPhone(actor, personId, thing, String(data.get("text") ?? ""), now());
  if (!outcome.ok) return refusalForm(outcome.refusal, texts, data, locale);
  return { status: "refused", message: say(official.phoneShown, locale, outcome.value) };
}
