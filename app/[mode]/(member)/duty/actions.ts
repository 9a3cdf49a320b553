"use server";

import {
  askLeave,
  declineInvitation,
  joinConsultation,
} from "@/lib/consultation/commands/answer-invitation";
import {
  closeCalendarFeed,
  openCalendarFeed,
  renewCalendarFeed,
} from "@/lib/consultation/commands/keep-calendar-feed";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { calendarRefusals } from "@/lib/consultation/copy/calendar";
import { noInput } from "@/lib/consultation/rules/attending-forms";
import { invitationAnswer, leaveAsking } from "@/lib/consultation/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...calendarRefusals };

async function setting() {
  return { actor: await currentActor(), texts, page: "/duty", onward: "/duty" };
}

export async function joinAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(invitationAnswer, joinConsultation, data, await setting());
}
export async function declineAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(invitationAnswer, declineInvitation, data, await setting());
}
export async function askLeaveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(leaveAsking, askLeave, data, await setting());
}
export async function openFeedAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(noInput, openCalendarFeed, data, await setting());
}
export async function renewFeedAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(noInput, renewCalendarFeed, data, await setting());
}
export async function closeFeedAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(noInput, closeCalendarFeed, data, await setting());
}
