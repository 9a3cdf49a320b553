"use server";

import { z } from "zod";
import { sendCode } from "@/lib/account/commands/send-code";
import { phoneOfActor } from "@/lib/account/queries/own-phone";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { correctName, correctPhone } from "@/lib/privacy/commands/correct-data";
import { eraseData } from "@/lib/privacy/commands/erase-data";
import { withdrawConsent } from "@/lib/privacy/commands/withdraw-consent";
import { dataRefusals as texts } from "@/lib/privacy/copy";
import { codeForm, consentForm, nameForm, newPhoneForm } from "@/lib/privacy/model";
import { clientAddress } from "@/lib/web/client-address";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { forgetPendingPhone, keepPendingPhone, pendingPhone } from "@/lib/web/pending-phone";
import { endSession } from "@/lib/web/session";

const page = "/my/data";
const done = `${page}?done=1`;

export async function correctNameAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(nameForm, correctName, data, { actor, texts, page, onward: done });
}

/** The number itself never stands in an address: it waits in a sealed cookie for its code. */
export async function newPhoneAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const send = async (who: Actor, { phone }: { phone: string }, now: Date) => {
    if (who.kind !== "person") return refused<{ phone: string }>(refuse("forbidden"));
    const outcome = await sendCode(phone, await clientAddress(), now);
    if (outcome.ok) await keepPendingPhone(outcome.value.phone, page);
    return outcome;
  };
  return formCommand(newPhoneForm, send, data, { actor, texts, page, onward: `${page}?phone=new` });
}

export async function correctPhoneAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const correct = async (who: Actor, { code }: { code: string }, now: Date) => {
    const phone = (await pendingPhone()) ?? "";
    const outcome = await correctPhone(who, { phone, code }, now);
    if (outcome.ok) await forgetPendingPhone(page);
    return outcome;
  };
  return formCommand(codeForm, correct, data, { actor, texts, page, onward: done });
}

export async function withdrawConsentAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(consentForm, withdrawConsent, data, { actor, texts, page, onward: done });
}

/** To one's own number, which the form does not carry. */
export async function ownCodeAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const at = `${page}/delete`;
  const send = async (who: Actor, _nothing: unknown, now: Date): Promise<Outcome<unknown>> => {
    const phone = await phoneOfActor(who);
    if (!phone) return refused(refuse("not-now", "no-phone"));
    return sendCode(phone, await clientAddress(), now);
  };
  const onward = `${at}?sent=1#confirm`;
  return formCommand(z.object({}), send, data, { actor, texts, page: at, onward });
}

export async function eraseAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const erase = async (who: Actor, form: z.output<typeof codeForm>, now: Date) => {
    const outcome = await eraseData(who, form, now);
    if (outcome.ok) await endSession();
    return outcome;
  };
  const at = `${page}/delete`;
  return formCommand(codeForm, erase, data, { actor, texts, page: at, onward: "/erased" });
}
