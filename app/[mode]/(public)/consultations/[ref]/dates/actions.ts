"use server";

import { answerDates } from "@/lib/consultation/commands/answer-dates";
import { refusalTexts } from "@/lib/consultation/copy";
import { pollRefusals } from "@/lib/consultation/copy/date-poll";
import { dateAnswerForm } from "@/lib/consultation/rules/poll-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

export async function answerDatesAction(_: FormState, data: FormData): Promise<FormState> {
  const path = formPage(data, "/consultations");
  return formCommand(dateAnswerForm, answerDates, data, {
    actor: await currentActor(),
    texts: { ...refusalTexts, ...pollRefusals },
    page: path,
    onward: path,
  });
}
