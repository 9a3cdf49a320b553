"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { fieldTexts as accountFields, refusalTexts as accountRefusals } from "@/lib/account/copy";
import {
  askLeave,
  declineInvitation,
  joinConsultation,
} from "@/lib/consultation/commands/answer-invitation";
import { cancelSignUp } from "@/lib/consultation/commands/sign-up";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { attendingFields, attendingRefusals } from "@/lib/consultation/copy/attending";
import {
  getInvitedConsultation,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getOwnSeat } from "@/lib/consultation/queries/own-seat";
import { consultationRef, invitationAnswer, leaveAsking } from "@/lib/consultation/rules/forms";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { attendeeActor } from "@/lib/web/attendee";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
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

/** A place is found again by the phone it was taken with; which numbers have one is told to nobody else. */
export async function findSeatAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = textOf(data, "ref");
  const page = `/consultations/${encodeURIComponent(ref)}/seat`;
  const at = now();
  const refused = async (refusal: Refusal, path: string) => {
    const { locale } = await requestMode();
    return answerForm(refusalForm(refusal, texts, data, locale), path);
  };
  if (textOf(data, "intent") === "code") {
    const failed = await sendVisitorCode(data, at);
    if (failed) return refused(failed, page);
    redirect(`${page}?sent=1#find-code`);
  }
  const actor = await phoneVisitor(data, at);
  if (isRefusal(actor)) return refused(actor, `${page}?sent=1`);
  const it = await getPublishedConsultation(ref);
  const seat = it && (await getOwnSeat(actor, it.id));
  if (!seat) return refused(refuse("not-found", "no-seat"), page);
  await rememberProof(seat.attendanceId);
  await forgetPendingSeat();
  await forgetRefusal(page);
  redirect(page);
}

/** On one's own page, signed in or by the phone that was proven. */
export async function cancelSeatAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = textOf(data, "ref");
  const page = `/consultations/${encodeURIComponent(ref)}/seat`;
  const it = await getPublishedConsultation(ref);
  const actor = await attendeeActor(it?.id ?? "");
  return formCommand(consultationRef, cancelSignUp, data, { actor, texts, page, onward: page });
}

/** An invitation is answered on one's own page, signed in or by the phone that was proven. */
async function answer<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, at: Date) => Promise<Outcome<unknown>>,
  data: FormData,
): Promise<FormState> {
  const ref = textOf(data, "ref");
  const page = `/consultations/${encodeURIComponent(ref)}/seat`;
  const person = await currentActor();
  const it = await getInvitedConsultation(person, ref);
  const actor = person.kind === "person" ? person : await attendeeActor(it?.id ?? "");
  return formCommand(shape, command, data, { actor, texts, page, onward: page });
}

export async function joinHereAction(_: FormState, data: FormData): Promise<FormState> {
  return answer(invitationAnswer, joinConsultation, data);
}
export async function declineHereAction(_: FormState, data: FormData): Promise<FormState> {
  return answer(invitationAnswer, declineInvitation, data);
}
export async function askLeaveHereAction(_: FormState, data: FormData): Promise<FormState> {
  return answer(leaveAsking, askLeave, data);
}
