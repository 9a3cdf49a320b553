"use server";

import { askDates } from "@/lib/consultation/commands/ask-dates";
import { chooseDate } from "@/lib/consultation/commands/choose-date";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { pollRefusals } from "@/lib/consultation/copy/date-poll";
import { datePollForm, pollClosing } from "@/lib/consultation/rules/poll-forms";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...pollRefusals };

const setting = (data: FormData) => formSetting(data, { texts, base: "/desk/consultations" });

export async function askDatesAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(datePollForm, askDates, data, await setting(data));
}

export async function chooseDateAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(pollClosing, chooseDate, data, await setting(data));
}
