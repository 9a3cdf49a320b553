"use server";

import { redirect } from "next/navigation";
import { confirmPhone } from "@/lib/account/commands/confirm-phone";
import { sendCode } from "@/lib/account/commands/send-code";
import { fieldTexts as accountFields, refusalTexts as accountRefusals } from "@/lib/account/copy";
import { signedIn } from "@/lib/account/queries";
import { supportComplaint, withdrawSupport } from "@/lib/complaint/commands/support-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { supportRefusals } from "@/lib/complaint/copy/support";
import { refForm } from "@/lib/complaint/model";
import { supportForm } from "@/lib/complaint/model/support";
import { findOwnSupport, getPublishedJoinable } from "@/lib/complaint/queries/joining";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { Limit } from "@/lib/core/rate-limit";
import { clientAddress, isVisitorWithin } from "@/lib/web/client-address";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { formValues, textOf as text } from "@/lib/web/form-values";
import { forgetPendingJoin, keepPendingJoin } from "@/lib/web/pending-join";
import { rememberProof } from "@/lib/web/proof";
import { refusalForm } from "@/lib/web/refusal-form";
import { reporterActor } from "@/lib/web/reporter";
import { requestMode } from "@/lib/web/request-mode";
import { safePath } from "@/lib/web/safe-path";

const texts = {
  ...accountRefusals,
  ...accountFields,
  ...refusalTexts,
  ...supportRefusals,
  ...fieldTexts,
};
const joins: Limit = { name: "join-address", points: 60, seconds: 3600 };

async function refused(refusal: Refusal, data: FormData, path: string): Promise<FormState> {
  const { locale } = await requestMode();
  return answerForm(refusalForm(refusal, texts, data, locale), path);
}

/** One form with two buttons: a code, and joining; what was filled in is kept meanwhile. */
export async function joinAction(_: FormState, data: FormData): Promise<FormState> {
  const parsed = supportForm.safeParse(formValues(data));
  const page = `/report/join/${text(data, "ref")}`;
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors;
    return refused(refuse("invalid", undefined, fields), data, safePath(page, "/report"));
  }
  const { ref, note } = parsed.data;
  const at = now();
  if (text(data, "intent") === "code") {
    const phone = text(data, "phone");
    const sent = await sendCode(phone, await clientAddress(), at);
    if (!sent.ok) return refused(sent.refusal, data, page);
    await keepPendingJoin({ phone, note, consent: data.has("consent") });
    redirect(`${page}?sent=1#f-code`);
  }
  if (!data.has("consent")) {
    const missing = refuse("invalid", undefined, { consent: ["consent-missing"] });
    return refused(missing, data, `${page}?sent=1`);
  }
  if (!(await isVisitorWithin(joins))) return refused(refuse("rate-limited"), data, page);
  const actor = await whoJoins(data, at);
  if ("refused" in actor) return refused(actor, data, `${page}?sent=1`);
  const outcome = await supportComplaint(actor, { ref, note }, at);
  const isIn = outcome.ok || outcome.refusal.reason === "joined-already";
  if (!isIn) return refused(outcome.refusal, data, page);
  return joined(
    actor,
    outcome.ok ? outcome.value.ref : ((await getPublishedJoinable(ref))?.ref ?? ref),
  );
}

/** Whoever sends it twice gets the same slip. */
async function joined(actor: Actor, ref: string): Promise<never> {
  const supportId = await findOwnSupport(actor, ref);
  if (supportId) await rememberProof(supportId);
  await forgetPendingJoin();
  await forgetRefusal(`/report/join/${ref}`);
  redirect(`/report/joined/${ref}`);
}

/** The signed-in person, or the one who confirms their phone by a code, as they would sign in. */
async function whoJoins(data: FormData, at: Date): Promise<Actor | Refusal> {
  const actor = await currentActor();
  if (actor.kind === "person") return actor;
  const { locale } = await requestMode();
  const input = { phone: text(data, "phone"), code: text(data, "code"), locale };
  const outcome = await confirmPhone(input, at, await clientAddress());
  if (!outcome.ok) return outcome.refusal;
  return (await signedIn(outcome.value.id, at))?.actor ?? refuse("not-found");
}

/** On the page of a complaint that somebody joined. */
export async function leaveAction(_: FormState, data: FormData): Promise<FormState> {
  const page = safePath(text(data, "page"), "/track");
  const actor = await reporterActor(text(data, "ref"));
  return formCommand(refForm, withdrawSupport, data, { actor, texts, page, onward: "/track" });
}
