"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { answerQuestion } from "@/lib/complaint/commands/ask-resident";
import { withdrawComplaint } from "@/lib/complaint/commands/close-complaint";
import { splitComplaint } from "@/lib/complaint/commands/merge-complaint";
import { appealComplaint, reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { optionalReasonForm, reasonForm, receiptForm } from "@/lib/complaint/model";
import { answerForm } from "@/lib/complaint/model/follow-up";
import { findByReceipt } from "@/lib/complaint/queries/receipt";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { parseRef } from "@/lib/core/ref";
import { objectToProblem } from "@/lib/problem/commands/object-problem";
import { fieldTexts as problemFields, refusalTexts as problemRefusals } from "@/lib/problem/copy";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm as answered, forgetRefusal } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { formValues, textOf as text } from "@/lib/web/form-values";
import { rememberProof } from "@/lib/web/proof";
import { refusalForm } from "@/lib/web/refusal-form";
import { reporterActor } from "@/lib/web/reporter";
import { requestMode } from "@/lib/web/request-mode";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...problemRefusals, ...problemFields, ...refusalTexts, ...fieldTexts };
/** The reporter's own words, under the name that forms with one text have. */
const objectingForm = reasonForm.transform(({ ref, text: reason }) => ({ ref, reason }));
const perAddress: Limit = { name: "track-address", points: 30, seconds: 900 };
const perReceipt: Limit = { name: "track-receipt", points: 10, seconds: 3600 };
const perReceiptDay: Limit = { name: "track-receipt-day", points: 30, seconds: 86_400 };

async function refused(refusal: Refusal, data: FormData, path: string): Promise<FormState> {
  return answered(refusalForm(refusal, texts, data, (await requestMode()).locale), path);
}

/** Unknown and wrong are one answer; few tries for one receipt, whoever makes them, however spelt. */
export async function trackAction(_: FormState, data: FormData): Promise<FormState> {
  const parsed = receiptForm.safeParse(formValues(data));
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors;
    return refused(refuse("invalid", undefined, fields), data, "/track");
  }
  const receipt = parseRef(parsed.data.ref)?.ref ?? parsed.data.ref;
  const allowed =
    (await isWithin(perAddress, await clientAddress())) &&
    (await isWithin(perReceipt, receipt)) &&
    (await isWithin(perReceiptDay, receipt));
  if (!allowed) return refused(refuse("rate-limited", "track-often"), data, "/track");
  const found = await findByReceipt(parsed.data);
  if (!found) return refused(refuse("not-found", "receipt-unknown"), data, "/track");
  await rememberProof(found.id);
  await forgetRefusal("/track");
  redirect(`/track/${found.ref}`);
}

/** One act of a reporter: on `ref`, by the receipt `as` where it was merged into another. */
async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = safePath(text(data, "page"), "/track");
  const actor = await reporterActor(text(data, "as") || text(data, "ref"));
  return formCommand(shape, command, data, { actor, texts, page, onward: `${page}?done=1` });
}

export async function sayAction(_: FormState, data: FormData): Promise<FormState> {
  return act(answerForm, answerReply, data);
}

export async function answerAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, answerQuestion, data);
}

export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return act(optionalReasonForm, withdrawComplaint, data);
}

export async function appealAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, appealComplaint, data);
}

export async function reopenAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, reopenComplaint, data);
}

export async function objectAction(_: FormState, data: FormData): Promise<FormState> {
  return act(objectingForm, objectToProblem, data);
}

export async function splitAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, splitComplaint, data);
}
