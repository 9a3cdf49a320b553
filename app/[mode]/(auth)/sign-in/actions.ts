"use server";

import { redirect } from "next/navigation";
import { signIn } from "@/lib/account/commands/confirm-phone";
import { sendCode } from "@/lib/account/commands/send-code";
import { fieldTexts, refusalTexts } from "@/lib/account/copy";
import { signedIn } from "@/lib/account/queries";
import { demonstrationCode } from "@/lib/account/rules/demonstration";
import { homeOf } from "@/lib/account/rules/home";
import { now } from "@/lib/core/clock";
import { clientAddress } from "@/lib/web/client-address";
import type { FormState } from "@/lib/web/form-state";
import { textOf as text } from "@/lib/web/form-values";
import { forgetPendingPhone, keepPendingPhone, pendingPhone } from "@/lib/web/pending-phone";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";
import { onwardQuery, safePath } from "@/lib/web/safe-path";
import { startSession } from "@/lib/web/session";

const texts = { ...fieldTexts, ...refusalTexts };

function onward(data: FormData): string {
  return onwardQuery(safePath(text(data, "next"), ""));
}

/** First step: sends a code and goes on to the page that asks for it. */
export async function sendCodeAction(_: FormState, data: FormData): Promise<FormState> {
  const outcome = await sendCode(text(data, "phone"), await clientAddress(), now());
  if (!outcome.ok) {
    return refusalForm(outcome.refusal, texts, data, (await requestMode()).locale);
  }
  await keepPendingPhone(outcome.value.phone);
  redirect(`/sign-in/code${onward(data)}`);
}

/** Second step, and the same page's wish for another code. */
export async function enterCodeAction(_: FormState, data: FormData): Promise<FormState> {
  const phone = await pendingPhone();
  if (!phone) redirect(`/sign-in${onward(data)}`);
  if (text(data, "act") === "again") {
    data.set("phone", phone);
    const state = await sendCodeAction(_, data);
    return { ...state, values: {} };
  }
  return signInWith(phone, text(data, "code"), data);
}

/** One tap on a demonstration account; where DEMO is off its code is as wrong as any other. */
export async function demonstrationAction(_: FormState, data: FormData): Promise<FormState> {
  return signInWith(text(data, "phone"), demonstrationCode, data);
}

async function signInWith(phone: string, code: string, data: FormData): Promise<FormState> {
  const at = now();
  const { locale } = await requestMode();
  const outcome = await signIn({ phone, code, locale }, at, await clientAddress());
  if (!outcome.ok) return refusalForm(outcome.refusal, texts, data, locale);
  await startSession(outcome.value.id);
  await forgetPendingPhone();
  const person = await signedIn(outcome.value.id, at);
  const roles = person?.actor.grants.map((grant) => grant.role) ?? [];
  redirect(safePath(text(data, "next"), homeOf(roles)));
}
