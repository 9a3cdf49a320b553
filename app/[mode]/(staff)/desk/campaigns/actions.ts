"use server";

import { changeCampaign, draftCampaign, setQuotas } from "@/lib/campaign/commands/draft-campaign";
import {
  addConsultation,
  gatherConsultations,
  takeOutConsultation,
} from "@/lib/campaign/commands/gather-consultations";
import {
  announceCampaign,
  callOffCampaign,
  closeCampaign,
  discardCampaign,
  endCampaign,
  resumeCampaign,
  startCampaign,
} from "@/lib/campaign/commands/move-campaign";
import { fieldTexts, refusalTexts } from "@/lib/campaign/copy";
import {
  callingOff,
  campaignChange,
  campaignDraft,
  campaignRef,
  joining,
  quotaForm,
  takingOut,
} from "@/lib/campaign/model/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };
const desk = "/desk/campaigns";
const itemOf = ({ ref }: { ref: string }) => `${desk}/${ref}`;

/** The page the form stands on, and the campaign it goes on to. */
async function setting(data: FormData) {
  return {
    actor: await currentActor(),
    texts,
    page: formPage(data, desk),
    lists: ["matters"],
    onward: itemOf,
  };
}

export async function draftAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignDraft, draftCampaign, data, await setting(data));
}
export async function changeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignChange, changeCampaign, data, await setting(data));
}
export async function quotasAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(quotaForm, setQuotas, data, await setting(data));
}
export async function announceAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, announceCampaign, data, await setting(data));
}
export async function discardAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, discardCampaign, data, {
    ...(await setting(data)),
    onward: desk,
  });
}
export async function startAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, startCampaign, data, await setting(data));
}
export async function endAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, endCampaign, data, await setting(data));
}
export async function resumeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, resumeCampaign, data, await setting(data));
}
export async function closeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, closeCampaign, data, await setting(data));
}
export async function callOffAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(callingOff, callOffCampaign, data, await setting(data));
}
export async function gatherAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(campaignRef, gatherConsultations, data, await setting(data));
}
export async function addAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(joining, addConsultation, data, await setting(data));
}
export async function takeOutAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(takingOut, takeOutConsultation, data, await setting(data));
}
