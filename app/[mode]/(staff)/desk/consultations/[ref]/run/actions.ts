"use server";

import { addSpeaker } from "@/lib/consultation/commands/ask-speech";
import { moveAgenda } from "@/lib/consultation/commands/move-agenda";
import {
  callSpeaker,
  finishSpeech,
  putSpeakerFirst,
  startSpeech,
  withdrawSpeech,
} from "@/lib/consultation/commands/move-speaker";
import { notePoint } from "@/lib/consultation/commands/note-point";
import { closePoll, openPoll } from "@/lib/consultation/commands/run-poll";
import {
  answerQuestion,
  hideQuestion,
  reopenQuestion,
  showQuestion,
} from "@/lib/consultation/commands/settle-question";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { liveRefusals } from "@/lib/consultation/copy/live";
import { noting } from "@/lib/consultation/rules/forms";
import {
  agendaMoving,
  pollForm,
  pollTarget,
  questionHiding,
  questionTarget,
  speakerAdding,
  speakerTarget,
} from "@/lib/consultation/rules/live-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const texts = { ...refusalTexts, ...fieldTexts, ...liveRefusals };

async function setting(data: FormData, part: string) {
  const page = `/desk/consultations/${encodeURIComponent(textOf(data, "ref"))}/run`;
  return { actor: await currentActor(), texts, page, onward: `${page}#${part}` };
}

export async function moveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(agendaMoving, moveAgenda, data, await setting(data, "agenda"));
}
export async function addSpeakerAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerAdding, addSpeaker, data, await setting(data, "speakers"));
}
export async function callAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, callSpeaker, data, await setting(data, "speakers"));
}
export async function startAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, startSpeech, data, await setting(data, "speakers"));
}
export async function finishAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, finishSpeech, data, await setting(data, "speakers"));
}
export async function firstAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, putSpeakerFirst, data, await setting(data, "speakers"));
}
export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, withdrawSpeech, data, await setting(data, "speakers"));
}
export async function noteAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(noting, notePoint, data, await setting(data, "points"));
}
export async function openPollAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(pollForm, openPoll, data, await setting(data, "polls"));
}
export async function closePollAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(pollTarget, closePoll, data, await setting(data, "polls"));
}
export async function answerAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionTarget, answerQuestion, data, await setting(data, "questions"));
}
export async function reopenAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionTarget, reopenQuestion, data, await setting(data, "questions"));
}
export async function hideAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionHiding, hideQuestion, data, await setting(data, "questions"));
}
export async function showAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionTarget, showQuestion, data, await setting(data, "questions"));
}
