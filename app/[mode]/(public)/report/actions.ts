"use server";

import { redirect } from "next/navigation";
import { confirmPhone } from "@/lib/account/commands/confirm-phone";
import { sendCode } from "@/lib/account/commands/send-code";
import { fieldTexts as accountFields, refusalTexts as accountRefusals } from "@/lib/account/copy";
import { phoneShape } from "@/lib/account/model";
import { dropPhoto, keepPhotos } from "@/lib/complaint/commands/keep-photos";
import {
  saveContact,
  saveMatter,
  savePlace,
  saveReporter,
} from "@/lib/complaint/commands/save-draft";
import { keepDraftCategory, setDraftCategory } from "@/lib/complaint/commands/set-draft-category";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { agentFieldTexts } from "@/lib/complaint/copy/agent";
import { contactForm, matterForm, placeForm } from "@/lib/complaint/model";
import { onBehalfForm } from "@/lib/complaint/model/counter";
import { getDraft } from "@/lib/complaint/queries/draft";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { Limit } from "@/lib/core/rate-limit";
import { clientAddress, isVisitorWithin } from "@/lib/web/client-address";
import { currentActor } from "@/lib/web/current-actor";
import { draftKey, ensureDraftKey, forgetDraftKey } from "@/lib/web/draft-cookie";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { formValues, textOf as text } from "@/lib/web/form-values";
import { rememberProof } from "@/lib/web/proof";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";
import { safePath } from "@/lib/web/safe-path";
import { joinAtOnce } from "./_parts/join-at-once";

const texts = {
  ...accountRefusals,
  ...accountFields,
  ...agentFieldTexts,
  ...fileTexts,
  ...refusalTexts,
  ...fieldTexts,
};

/** A station's own device files for many; one that files more than this is no station. */
const placesKept: Limit = { name: "draft-address", points: 120, seconds: 3600 };
const stepsKept: Limit = { name: "step-address", points: 900, seconds: 3600 };
const picturesKept: Limit = { name: "picture-address", points: 60, seconds: 3600 };
const sent: Limit = { name: "report-address", points: 120, seconds: 3600 };
const sentByOne: Limit = { name: "report-person", points: 20, seconds: 86_400 };

const pages = {
  place: "/report",
  matter: "/report/what",
  contact: "/report/contact",
  check: "/report/check",
} as const;

const often = refuse("rate-limited");

async function refused(refusal: Refusal, data: FormData, path: string): Promise<FormState> {
  const state = refusalForm(refusal, texts, data, (await requestMode()).locale);
  return answerForm(state, path);
}

/** A draft that was sent already leads to its receipt; one that is gone, to the beginning. */
async function unlessGone(refusal: Refusal, data: FormData, path: string): Promise<FormState> {
  if (refusal.refused === "not-found") redirect("/report");
  if (refusal.refused === "not-now" && !refusal.fields) redirect("/report/check");
  return refused(refusal, data, path);
}

export async function keepPlaceAction(_: FormState, data: FormData): Promise<FormState> {
  const from = safePath(text(data, "from"), pages.place);
  const [divisionCode = "", compoundCode = ""] = text(data, "place").split(" ");
  const parsed = placeForm.safeParse({ divisionCode, compoundCode, door: text(data, "door") });
  if (!parsed.success) {
    return refused(refuse("invalid", undefined, { place: ["place-missing"] }), data, from);
  }
  if (!(await isVisitorWithin(placesKept))) return refused(often, data, from);
  const outcome = await savePlace(await currentActor(), await ensureDraftKey(), parsed.data, now());
  if (!outcome.ok) {
    // Sent twice at once: the other one began the draft.
    if (outcome.refusal.refused === "stale") redirect("/report/what");
    if (outcome.refusal.refused !== "not-now") return refused(outcome.refusal, data, from);
    await forgetDraftKey();
    redirect("/report");
  }
  redirect("/report/what");
}

export async function keepMatterAction(_: FormState, data: FormData): Promise<FormState> {
  await joinAtOnce(text(data, "join"));
  const parsed = matterForm.safeParse(formValues(data));
  if (!parsed.success) {
    return refused(
      refuse("invalid", undefined, parsed.error.flatten().fieldErrors),
      data,
      pages.matter,
    );
  }
  if (!(await isVisitorWithin(stepsKept))) return refused(often, data, pages.matter);
  const key = (await draftKey()) ?? "";
  const outcome = await saveMatter(await currentActor(), key, parsed.data, now());
  if (!outcome.ok) return unlessGone(outcome.refusal, data, pages.matter);
  await forgetRefusal(pages.matter);
  redirect(outcome.value.emergency ? "/report/emergency" : "/report/contact");
}

/** One tap on the check page takes the kind that the words suggest, or leaves the chosen one for good. */
export async function changeKindAction(_: FormState, data: FormData): Promise<FormState> {
  if (!(await isVisitorWithin(stepsKept))) return refused(often, data, pages.check);
  const key = (await draftKey()) ?? "";
  const [actor, code] = [await currentActor(), text(data, "categoryCode")];
  if (text(data, "intent") === "keep") {
    const kept = await keepDraftCategory(actor, key, code, now());
    if (!kept.ok) return unlessGone(kept.refusal, data, pages.check);
    redirect("/report/check");
  }
  const outcome = await setDraftCategory(actor, key, code, now());
  if (!outcome.ok) return unlessGone(outcome.refusal, data, pages.check);
  redirect(outcome.value.emergency ? "/report/emergency" : "/report/check");
}

/** One form with several buttons: pictures, a code, the next step; each keeps what was filled in. */
export async function keepContactAction(_: FormState, data: FormData): Promise<FormState> {
  const [actor, key, at] = [await currentActor(), (await draftKey()) ?? "", now()];
  const kept = await keepContact(actor, key, data, at);
  if (kept) return unlessGone(kept, data, pages.contact);
  await forgetRefusal(pages.contact);
  const intent = text(data, "intent");
  if (intent === "photos" || intent.startsWith("drop:")) redirect("/report/contact");
  if (intent === "code") {
    const sent = await sendCode(text(data, "phone"), await clientAddress(), at);
    if (!sent.ok) return refused(sent.refusal, data, pages.contact);
    redirect("/report/contact?sent=1#f-code");
  }
  const confirmed = await confirmReporter(actor, key, data, at);
  if (confirmed) return unlessGone(confirmed, data, `${pages.contact}?sent=1`);
  redirect("/report/check");
}

async function keepContact(actor: Actor, key: string, data: FormData, at: Date) {
  if (!(await isVisitorWithin(stepsKept))) return often;
  const intent = text(data, "intent");
  const choices = contactForm.parse({
    willConsult: data.has("willConsult"),
    sharePhotos: data.has("sharePhotos"),
  });
  const phone = phoneShape.safeParse(text(data, "phone")).data;
  const onBehalf = onBehalfForm.safeParse(formValues(data));
  if (!onBehalf.success && intent === "next") {
    return refuse("invalid", undefined, onBehalf.error.flatten().fieldErrors ?? undefined);
  }
  const saved = await saveContact(actor, key, { ...choices, phone, onBehalf: onBehalf.data }, at);
  if (!saved.ok) return saved.refusal;
  if (intent.startsWith("drop:")) await dropPhoto(actor, key, intent.slice(5), at);
  const uploads = data.getAll("files").filter((file) => file instanceof File && file.size > 0);
  if (uploads.length === 0) return undefined;
  if (!(await isVisitorWithin(picturesKept))) return often;
  const prepared = await prepareFiles(uploads as File[], "photo");
  if (!prepared.ok) return prepared.refusal;
  const kept = await keepPhotos(actor, key, prepared.value, at);
  return kept.ok ? undefined : kept.refusal;
}

async function confirmReporter(actor: Actor, key: string, data: FormData, at: Date) {
  const draft = await getDraft(key);
  if (!draft) return refuse("not-found");
  if (draft.phoneConfirmedAt) return undefined;
  const person = await whoConfirms(actor, data, at);
  if ("refused" in person) return person;
  const saved = await saveReporter(actor, key, person.id, at);
  return saved.ok ? undefined : saved.refusal;
}

/** Whoever is signed in has confirmed their phone; everybody else does so by a code. */
async function whoConfirms(
  actor: Actor,
  data: FormData,
  at: Date,
): Promise<{ id: string } | Refusal> {
  if (actor.kind === "person" && !data.has("phone")) return { id: actor.id };
  const name = text(data, "agentName").trim() || undefined;
  const { locale } = await requestMode();
  const input = { phone: text(data, "phone"), code: text(data, "code"), name, locale };
  const outcome = await confirmPhone(input, at, await clientAddress());
  return outcome.ok ? { id: outcome.value.id } : outcome.refusal;
}

/** What was sent already is not counted again: it only gets its receipt. */
async function mayStillSend(key: string): Promise<boolean> {
  const reporterId = (await getDraft(key))?.reporterId;
  if (!reporterId) return true;
  return (await isVisitorWithin(sent)) && isVisitorWithin(sentByOne, reporterId);
}

export async function submitAction(_: FormState, data: FormData): Promise<FormState> {
  if (!data.has("consent")) {
    return refused(
      refuse("invalid", undefined, { consent: ["consent-missing"] }),
      data,
      pages.check,
    );
  }
  const key = (await draftKey()) ?? "";
  if (!(await mayStillSend(key))) return refused(often, data, pages.check);
  const outcome = await submitComplaint(await currentActor(), key, complaintNotice, now());
  if (!outcome.ok) {
    if (outcome.refusal.refused === "not-found") redirect("/report");
    return refused(outcome.refusal, data, pages.check);
  }
  await rememberProof(outcome.value.id);
  await forgetDraftKey();
  redirect(`/report/receipt/${outcome.value.ref}`);
}
