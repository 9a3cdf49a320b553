"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { takenTexts } from "@/components/complaint/taken-texts";
import {
  acceptCoOpinion,
  askCoHandler,
  returnCoOpinion,
} from "@/lib/complaint/commands/ask-co-handler";
import { changeHandler } from "@/lib/complaint/commands/change-handler";
import { askExtension } from "@/lib/complaint/commands/extend-closing";
import { handToFirm, withdrawHandover } from "@/lib/complaint/commands/hand-to-firm";
import { numberComplaint, withdrawNumber } from "@/lib/complaint/commands/number-complaint";
import { recordContact } from "@/lib/complaint/commands/record-contact";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { refForm } from "@/lib/complaint/model";
import { numberForm, numberWithdrawalForm } from "@/lib/complaint/model/correcting";
import {
  contactForm,
  coPartForm,
  coQuestionForm,
  coTextForm,
  extensionForm,
  handoverForm,
} from "@/lib/complaint/model/handling";
import { handlerForm } from "@/lib/complaint/model/work";
import type { Actor } from "@/lib/core/actor";
import type { Text } from "@/lib/core/i18n";
import type { Outcome } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { showOnce } from "@/lib/web/shown-once";

const texts = { ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, "/handling/complaints");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = `${page}?done=${String(data.get("ref") ?? "")}`;
  const said: Record<string, Text> = { ...texts };
  const told: typeof command = async (...asked) => {
    const outcome = await command(...asked);
    if (!outcome.ok) Object.assign(said, takenTexts(outcome.refusal));
    return outcome;
  };
  return formCommand(shape, told, data, { actor, texts: said, page, onward });
}

export async function askExtensionAction(_: FormState, data: FormData): Promise<FormState> {
  return act(extensionForm, askExtension, data);
}
export async function changeHandlerAction(_: FormState, data: FormData): Promise<FormState> {
  return act(handlerForm, changeHandler, data);
}
export async function contactAction(_: FormState, data: FormData): Promise<FormState> {
  return act(contactForm, recordContact, data);
}
export async function askCoAction(_: FormState, data: FormData): Promise<FormState> {
  return act(coQuestionForm, askCoHandler, data);
}
export async function takeCoAction(_: FormState, data: FormData): Promise<FormState> {
  return act(coPartForm, acceptCoOpinion, data);
}
export async function returnCoAction(_: FormState, data: FormData): Promise<FormState> {
  return act(coTextForm, returnCoOpinion, data);
}
/** The refusal of a number that another complaint has names that one, where they may see it. */
export async function numberAction(_: FormState, data: FormData): Promise<FormState> {
  return act(numberForm, numberComplaint, data);
}
export async function withdrawNumberAction(_: FormState, data: FormData): Promise<FormState> {
  return act(numberWithdrawalForm, withdrawNumber, data);
}
export async function withdrawHandoverAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, withdrawHandover, data);
}

/** The link crosses to the next look at the page, encrypted, and is kept nowhere. */
export async function handToFirmAction(_: FormState, data: FormData): Promise<FormState> {
  const handAndShow: typeof handToFirm = async (actor, input, now) => {
    const outcome = await handToFirm(actor, input, now);
    const { ref, token } = outcome.ok ? outcome.value : { ref: "", token: "" };
    if (token) await showOnce(`/handling/complaints/${ref}`, token);
    return outcome;
  };
  return act(handoverForm, handAndShow, data);
}
