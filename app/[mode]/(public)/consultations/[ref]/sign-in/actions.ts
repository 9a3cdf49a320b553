"use server";

import { redirect } from "next/navigation";
import { fieldTexts as accountFields, refusalTexts as accountRefusals } from "@/lib/account/copy";
import { signInByCode } from "@/lib/consultation/commands/sign-in-at-door";
import { signInByPlace } from "@/lib/consultation/commands/sign-in-by-place";
import { enterAsGuest } from "@/lib/consultation/commands/sync-door";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { attendingFields, attendingRefusals } from "@/lib/consultation/copy/attending";
import { guestArrival, placeSignIn } from "@/lib/consultation/rules/attending-forms";
import { doorSignIn } from "@/lib/consultation/rules/forms";
import { now } from "@/lib/core/clock";
import { isRefusal, type Refusal, refuse, refused } from "@/lib/core/outcome";
import type { Limit } from "@/lib/core/rate-limit";
import { isVisitorWithin } from "@/lib/web/client-address";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { forgetPendingSeat } from "@/lib/web/pending-seat";
import { phoneVisitor, sendVisitorCode } from "@/lib/web/phone-visitor";
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
/** A whole room may come by one network. */
const arrivals: Limit = { name: "door-address", points: 600, seconds: 3600 };

function pageOf(data: FormData): string {
  return `/consultations/${encodeURIComponent(textOf(data, "ref"))}/sign-in`;
}

export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  const page = pageOf(data);
  const actor = await currentActor();
  return formCommand(doorSignIn, signInByCode, data, { actor, texts, page, onward: page });
}

/** The coordinates go no further than this: what the form answers does not carry them. */
export async function placeSignInAction(_: FormState, data: FormData): Promise<FormState> {
  const page = pageOf(data);
  const parsed = placeSignIn.safeParse({
    ref: textOf(data, "ref"),
    lat: textOf(data, "lat"),
    lng: textOf(data, "lng"),
  });
  data.delete("lat");
  data.delete("lng");
  const actor = await currentActor();
  const outcome = parsed.success
    ? await signInByPlace(actor, parsed.data, now())
    : refused<{ ref: string }>(refuse("invalid", "place-unknown"));
  if (outcome.ok) redirect(page);
  return shown(outcome.refusal, data, page);
}

/** By phone without an account: the code of the door, and the code that the phone gets. */
export async function phoneSignInAction(_: FormState, data: FormData): Promise<FormState> {
  const page = pageOf(data);
  const at = now();
  const door = textOf(data, "door");
  const form = `${page}?sent=1&code=${encodeURIComponent(door)}`;
  if (!(await isVisitorWithin(arrivals))) return shown(refuse("rate-limited"), data, page);
  if (textOf(data, "intent") === "code") {
    const failed = await sendVisitorCode(data, at);
    if (failed) return shown(failed, data, page);
    redirect(`${form}#phone-code`);
  }
  const parsed = doorSignIn.safeParse({ ref: textOf(data, "ref"), code: door });
  if (!parsed.success)
    return shown(refuse("invalid", "door-code-wrong", { door: ["door-code-wrong"] }), data, form);
  const actor = await phoneVisitor(data, at);
  if (isRefusal(actor)) return shown(actor, data, form);
  const outcome = await signInByCode(actor, parsed.data, at);
  if (!outcome.ok && outcome.refusal.reason !== "present") {
    const { refused: code, reason, fields } = outcome.refusal;
    const isDoor = Boolean(fields?.code);
    const shownRefusal = isDoor
      ? refuse("invalid", "door-code-wrong", { door: ["door-code-wrong"] })
      : refuse(code, reason);
    return shown(shownRefusal, data, form);
  }
  await forgetPendingSeat();
  redirect(`${page}?done=1`);
}

/** Without a phone: the code of the door, form of address and compound. */
export async function guestSignInAction(_: FormState, data: FormData): Promise<FormState> {
  const page = pageOf(data);
  if (!(await isVisitorWithin(arrivals))) return shown(refuse("rate-limited"), data, page);
  const actor = await currentActor();
  return formCommand(guestArrival, enterAsGuest, data, {
    actor,
    texts,
    page,
    onward: `${page}?done=1`,
  });
}

async function shown(refusal: Refusal, data: FormData, path: string): Promise<FormState> {
  const { locale } = await requestMode();
  return answerForm(refusalForm(refusal, texts, data, locale), path);
}
