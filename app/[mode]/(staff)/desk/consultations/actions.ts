"use server";

import { grantLeave, refuseLeave } from "@/lib/consultation/commands/answer-invitation";
import {
  cancelConsultation,
  postponeConsultation,
  rescheduleConsultation,
} from "@/lib/consultation/commands/change-date";
import { correctSignIn } from "@/lib/consultation/commands/correct-sign-in";
import { addMaterials, withdrawMaterial } from "@/lib/consultation/commands/keep-materials";
import { notePoint } from "@/lib/consultation/commands/note-point";
import {
  announceConsultation,
  beginConsultation,
  giveNotice,
  openSignUp,
  startResearch,
} from "@/lib/consultation/commands/prepare-consultation";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import { recordWalkIn, signInByHand } from "@/lib/consultation/commands/sign-in-at-door";
import { signUpByPhone } from "@/lib/consultation/commands/sign-up";
import {
  confirmMinutesAsHead,
  confirmMinutesAsHost,
  endConsultation,
  returnMinutes,
} from "@/lib/consultation/commands/write-minutes";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { attendingFields, attendingRefusals } from "@/lib/consultation/copy/attending";
import { minutesRefusals } from "@/lib/consultation/copy/minutes";
import { phoneSigningUp } from "@/lib/consultation/rules/attending-forms";
import {
  announcing,
  consultationRef,
  handSignIn,
  invitationAnswer,
  leaveAsking,
  materialWithdrawal,
  minutesSigning,
  noting,
  refusalReason,
  rescheduling,
  schedulingForm,
  walkingIn,
} from "@/lib/consultation/rules/forms";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...minutesRefusals, ...fieldTexts };
const desk = "/desk/consultations";

/** The page the form stands on is also where it goes on, unless an act leads elsewhere. */
const setting = (data: FormData) => formSetting(data, { texts, base: desk });

/** Where the notice cannot go out yet, it is planned all the same, and its page says what is missing. */
async function scheduleAndAnnounce(
  ...[actor, input, now]: Parameters<typeof scheduleConsultation>
) {
  const planned = await scheduleConsultation(actor, input, now);
  if (planned.ok) await announceConsultation(actor, { ref: planned.value.ref }, now);
  return planned;
}

export async function scheduleAction(_: FormState, data: FormData): Promise<FormState> {
  const announces = data.get("announce") === "yes";
  return formCommand(schedulingForm, announces ? scheduleAndAnnounce : scheduleConsultation, data, {
    ...(await setting(data)),
    lists: ["members", "must", "departmentCodes"],
    onward: ({ ref }: { ref: string }) => `${desk}/${ref}`,
  });
}
export async function researchAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(consultationRef, startResearch, data, await setting(data));
}
export async function announceAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(announcing, announceConsultation, data, await setting(data));
}
export async function noticeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(announcing, giveNotice, data, await setting(data));
}
export async function openAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(consultationRef, openSignUp, data, await setting(data));
}
export async function beginAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(consultationRef, beginConsultation, data, await setting(data));
}
export async function endAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(consultationRef, endConsultation, data, {
    ...(await setting(data)),
    onward: ({ ref }: { ref: string }) => `${desk}/${ref}/minutes`,
  });
}
export async function postponeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(refusalReason, postponeConsultation, data, await setting(data));
}
export async function rescheduleAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(rescheduling, rescheduleConsultation, data, await setting(data));
}
export async function cancelAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(refusalReason, cancelConsultation, data, await setting(data));
}
export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  const lists = ["attendanceIds"];
  return formCommand(handSignIn, signInByHand, data, { ...(await setting(data)), lists });
}
export async function correctSignInAction(_: FormState, data: FormData): Promise<FormState> {
  const at = await setting(data);
  return formCommand(leaveAsking, correctSignIn, data, {
    ...at,
    texts: { ...attendingRefusals, ...texts },
  });
}
export async function phoneSignUpAction(_: FormState, data: FormData): Promise<FormState> {
  const at = await setting(data);
  return formCommand(phoneSigningUp, signUpByPhone, data, {
    ...at,
    texts: { ...attendingFields, ...texts },
  });
}
export async function walkInAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(walkingIn, recordWalkIn, data, await setting(data));
}
export async function withdrawMaterialAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(materialWithdrawal, withdrawMaterial, data, await setting(data));
}
export async function addMaterialsAction(_: FormState, data: FormData): Promise<FormState> {
  const at = await setting(data);
  const uploads = data.getAll("files").filter((file) => file instanceof File);
  const prepared = await prepareFiles(uploads, "paper");
  data.delete("files");
  return formCommand(
    consultationRef,
    async (actor, { ref }, now) =>
      prepared.ok ? addMaterials(actor, ref, prepared.value, now) : prepared,
    data,
    { ...at, texts: { ...fileTexts, ...texts } },
  );
}
export async function noteAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(noting, notePoint, data, await setting(data));
}
export async function grantLeaveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(invitationAnswer, grantLeave, data, await setting(data));
}
export async function refuseLeaveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(invitationAnswer, refuseLeave, data, await setting(data));
}
export async function hostConfirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(minutesSigning, confirmMinutesAsHost, data, await setting(data));
}
export async function headConfirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(minutesSigning, confirmMinutesAsHead, data, await setting(data));
}
export async function returnAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(refusalReason, returnMinutes, data, await setting(data));
}
