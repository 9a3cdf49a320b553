"use server";

import { askDates } from "@/lib/consultation/commands/ask-dates";
import { chooseDate } from "@/lib/consultation/commands/choose-date";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { pollRefusals } from "@/lib/consultation/copy/date-poll";
import { datePollForm, pollClosing } from "@/lib/consultation/rules/poll-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts, ...pollRefusals };

async function setting(data: FormData) {
  const page = data.get("page");
  const path = safePath(typeof page === "string" ? page : "", "/desk/consultations");
  return { actor: await currentActor(), texts, page: path, onward: path };
}

export async function askDatesAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(datePollForm, askDates, data, await setting(data));
}

export async function chooseDateAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(pollClosing, chooseDate, data, await setting(data));
}
