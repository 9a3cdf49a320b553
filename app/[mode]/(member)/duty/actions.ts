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
import { joinVenue, leaveVenue } from "@/lib/place/commands/join-venue";
import {
  confirmHandover,
  refuseHandover,
  withdrawHandover,
} from "@/lib/place/commands/settle-handover";
import * as placeCopy from "@/lib/place/copy/venue";
import { handoverRef, handoverRefusal, venueRef } from "@/lib/place/model/forms";
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

/** What one does with venues: join and leave, and say yes or no to a hand-over. */
async function atVenue() {
  return { ...(await setting()), texts: { ...placeCopy.refusalTexts, ...placeCopy.fieldTexts } };
}

export async function joinVenueAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(venueRef, joinVenue, data, await atVenue());
}
export async function leaveVenueAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(venueRef, leaveVenue, data, await atVenue());
}
export async function confirmHandoverAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRef, confirmHandover, data, await atVenue());
}
export async function refuseHandoverAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRefusal, refuseHandover, data, await atVenue());
}
export async function withdrawHandoverAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRef, withdrawHandover, data, await atVenue());
}
