"use server";

import { redirect } from "next/navigation";
import { fieldTexts as accountFields, refusalTexts as accountRefusals } from "@/lib/account/copy";
import { signUp } from "@/lib/consultation/commands/sign-up";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { attendingFields, attendingRefusals } from "@/lib/consultation/copy/attending";
import { guestLabel } from "@/lib/consultation/rules/attending-forms";
import { now } from "@/lib/core/clock";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import type { Limit } from "@/lib/core/rate-limit";
import { isVisitorWithin } from "@/lib/web/client-address";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { forgetPendingSeat } from "@/lib/web/pending-seat";
import { phoneVisitor, sendVisitorCode } from "@/lib/web/phone-visitor";
import { rememberProof } from "@/lib/web/proof";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

const texts = {
  ...accountRefusals,
  ...accountFields,
  ...refusalTexts,
  ...fieldTexts,
  ...attendingRefusals,
  ...attendingFields,
};
const signUps: Limit = { name: "sign-up-address", points: 60, seconds: 3600 };

/** One form with two buttons: a code, and signing up; what was filled in is kept meanwhile. */
export async function guestSignUpAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = textOf(data, "ref");
  const page = `/consultations/${encodeURIComponent(ref)}`;
  const at = now();
  const refused = async (refusal: Refusal, path: string) => {
    const { locale } = await requestMode();
    return answerForm(refusalForm(refusal, texts, data, locale), path);
  };
  if (textOf(data, "intent") === "code") {
    const failed = await sendVisitorCode(data, at);
    if (failed) return refused(failed, `${page}/sign-up`);
    redirect(`${page}/sign-up?sent=1#guest-code`);
  }
  const form = `${page}/sign-up?sent=1`;
  const label = guestLabel.safeParse(textOf(data, "label"));
  const missing = {
    ...(label.success ? {} : { label: [label.error.issues[0]?.message ?? "label-short"] }),
    ...(data.has("consent") ? {} : { consent: ["consent-missing"] }),
  };
  if (Object.keys(missing).length > 0 || !label.success)
    return refused(refuse("invalid", undefined, missing), form);
  if (!(await isVisitorWithin(signUps))) return refused(refuse("rate-limited"), form);
  const actor = await phoneVisitor(data, at);
  if (isRefusal(actor)) return refused(actor, form);
  const outcome = await signUp(actor, { ref, label: label.data, consented: true }, at);
  if (!outcome.ok) return refused(outcome.refusal, form);
  await rememberProof(outcome.value.attendanceId);
  await forgetPendingSeat();
  await forgetRefusal(`${page}/sign-up`);
  redirect(`${page}/seat`);
}
