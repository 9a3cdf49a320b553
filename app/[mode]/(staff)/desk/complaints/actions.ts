"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { official } from "@/components/complaint/copy";
import { takenTexts } from "@/components/complaint/taken-texts";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import { explainComplaint } from "@/lib/complaint/commands/close-complaint";
import { consultComplaint, returnResult } from "@/lib/complaint/commands/consult-complaint";
import { declineComplaint, referComplaint } from "@/lib/complaint/commands/decline-complaint";
import {
  dispatchComplaint,
  redispatchComplaint,
} from "@/lib/complaint/commands/dispatch-complaint";
import { endSupervision } from "@/lib/complaint/commands/end-supervision";
import { endExclusion, excludeComplaint } from "@/lib/complaint/commands/exclude-complaint";
import { decideExtension } from "@/lib/complaint/commands/extend-closing";
import { mergeComplaint, splitComplaint } from "@/lib/complaint/commands/merge-complaint";
import { numberComplaint, withdrawNumber } from "@/lib/complaint/commands/number-complaint";
import { recategoriseComplaint } from "@/lib/complaint/commands/recategorise-complaint";
import { recordAnswer } from "@/lib/complaint/commands/record-answer";
import { recordContact } from "@/lib/complaint/commands/record-contact";
import { relocateComplaint } from "@/lib/complaint/commands/relocate-complaint";
import { reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { upholdDispatch } from "@/lib/complaint/commands/return-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import {
  acceptForm,
  categoryForm,
  declineForm,
  dispatchForm,
  mergeForm,
  optionalReasonForm,
  reasonForm,
  referForm,
} from "@/lib/complaint/model";
import { numberForm, numberWithdrawalForm, relocateForm } from "@/lib/complaint/model/correcting";
import {
  exclusionForm,
  recordedAnswerForm,
  supervisionEndForm,
} from "@/lib/complaint/model/follow-up";
import {
  contactForm,
  extensionDecisionForm,
  handlingReplyForm,
} from "@/lib/complaint/model/handling";
import type { Actor } from "@/lib/core/actor";
import type { Text } from "@/lib/core/i18n";
import type { Outcome } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { replyPreview } from "@/lib/web/reply-preview";

const texts = { ...refusalTexts, ...fieldTexts };

/** Done in the queue: on to the next of it; done on the item's own page: stays there. */
function onwardFrom(page: string, ref: string): string {
  const url = new URL(page, "http://here.invalid");
  if (url.pathname.includes(`/${ref}`)) return `/desk/complaints/${ref}?done=${ref}`;
  const next = url.searchParams.get("next");
  url.searchParams.delete("next");
  if (next) url.searchParams.set("item", next);
  else url.searchParams.delete("item");
  url.searchParams.set("done", ref);
  return `${url.pathname}?${url.searchParams}`;
}

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, "/desk/complaints");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = onwardFrom(page, String(data.get("ref") ?? ""));
  const said: Record<string, Text> = { ...texts };
  const told: typeof command = async (...asked) => {
    const outcome = await command(...asked);
    if (!outcome.ok) Object.assign(said, takenTexts(outcome.refusal));
    return outcome;
  };
  return formCommand(shape, told, data, { actor, texts: said, page, onward });
}

export async function acceptAction(_: FormState, data: FormData): Promise<FormState> {
  if (data.get("intent") === "accept") data.set("departmentId", "");
  return act(acceptForm, acceptComplaint, data);
}
export async function declineAction(_: FormState, data: FormData): Promise<FormState> {
  return act(declineForm, declineComplaint, data);
}
export async function referAction(_: FormState, data: FormData): Promise<FormState> {
  return act(referForm, referComplaint, data);
}
export async function mergeAction(_: FormState, data: FormData): Promise<FormState> {
  return act(mergeForm, mergeComplaint, data);
}
export async function splitAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, splitComplaint, data);
}
export async function recategoriseAction(_: FormState, data: FormData): Promise<FormState> {
  return act(categoryForm, recategoriseComplaint, data);
}
export async function numberAction(_: FormState, data: FormData): Promise<FormState> {
  return act(numberForm, numberComplaint, data);
}
export async function withdrawNumberAction(_: FormState, data: FormData): Promise<FormState> {
  return act(numberWithdrawalForm, withdrawNumber, data);
}
export async function relocateAction(_: FormState, data: FormData): Promise<FormState> {
  return act(relocateForm, relocateComplaint, data);
}
export async function dispatchAction(_: FormState, data: FormData): Promise<FormState> {
  return act(dispatchForm, dispatchComplaint, data);
}
export async function redispatchAction(_: FormState, data: FormData): Promise<FormState> {
  return act(dispatchForm, redispatchComplaint, data);
}
export async function upholdAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, upholdDispatch, data);
}
export async function consultAction(_: FormState, data: FormData): Promise<FormState> {
  return act(optionalReasonForm, consultComplaint, data);
}
export async function returnResultAction(_: FormState, data: FormData): Promise<FormState> {
  return act(optionalReasonForm, returnResult, data);
}
export async function explainAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, explainComplaint, data);
}
export async function reopenAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, reopenComplaint, data);
}
export async function recordAction(_: FormState, data: FormData): Promise<FormState> {
  return act(recordedAnswerForm, recordAnswer, data);
}
export async function excludeAction(_: FormState, data: FormData): Promise<FormState> {
  return act(exclusionForm, excludeComplaint, data);
}
export async function endExclusionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, endExclusion, data);
}
export async function endSupervisionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(supervisionEndForm, endSupervision, data);
}
export async function replyAction(_: FormState, data: FormData): Promise<FormState> {
  const page = formPage(data, "/desk/complaints");
  const before = await replyPreview(data, { page, texts, personal: official.replyPersonal });
  return before ?? act(handlingReplyForm, replyComplaint, data);
}
export async function contactAction(_: FormState, data: FormData): Promise<FormState> {
  return act(contactForm, recordContact, data);
}
export async function decideExtensionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(extensionDecisionForm, decideExtension, data);
}
