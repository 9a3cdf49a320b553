"use server";

import {
  askQuestion,
  supportQuestion,
  withdrawSupport,
} from "@/lib/consultation/commands/ask-question";
import { askToSpeak } from "@/lib/consultation/commands/ask-speech";
import { withdrawSpeech } from "@/lib/consultation/commands/move-speaker";
import { castVote } from "@/lib/consultation/commands/run-poll";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { liveRefusals } from "@/lib/consultation/copy/live";
import {
  questionAsking,
  questionTarget,
  speakerTarget,
  speechAsking,
  voteCasting,
} from "@/lib/consultation/rules/live-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const texts = { ...refusalTexts, ...fieldTexts, ...liveRefusals };

/** Back to the part of the page one acted in. */
async function setting(data: FormData, part: string) {
  const page = `/consultations/${encodeURIComponent(textOf(data, "ref"))}/live`;
  return { actor: await currentActor(), texts, page, onward: `${page}#${part}` };
}

export async function askAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionAsking, askQuestion, data, await setting(data, "questions"));
}
export async function supportAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionTarget, supportQuestion, data, await setting(data, "questions"));
}
export async function unsupportAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(questionTarget, withdrawSupport, data, await setting(data, "questions"));
}
export async function speakAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speechAsking, askToSpeak, data, await setting(data, "speakers"));
}
export async function giveBackAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(speakerTarget, withdrawSpeech, data, await setting(data, "speakers"));
}
export async function voteAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(voteCasting, castVote, data, await setting(data, "polls"));
}
