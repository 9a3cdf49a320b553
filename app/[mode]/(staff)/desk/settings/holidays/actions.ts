"use server";

import { redirect } from "next/navigation";
import { removeHoliday, setHolidays } from "@/lib/catalogue/commands/keep-holidays";
import { catalogueFieldTexts, catalogueRefusals } from "@/lib/catalogue/copy/catalogue";
import { holidayFaultTexts, valueFieldTexts } from "@/lib/catalogue/copy/value";
import { holidayRemoval, holidaysForm } from "@/lib/catalogue/model/value";
import { readHolidays } from "@/lib/catalogue/rules/read-holidays";
import { say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import { type FormState, refusedForm } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { listHref } from "@/lib/web/list-params";
import { requestMode } from "@/lib/web/request-mode";
import { copy } from "./copy";

const list = "/desk/settings/holidays";
const texts = { ...catalogueFieldTexts, ...catalogueRefusals, ...valueFieldTexts };

async function signedIn() {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(list)}`);
  return actor;
}

/** Reads what was pasted and shows what it would mean, or which lines are wrong; changes nothing. */
export async function lookAction(_: FormState, data: FormData): Promise<FormState> {
  await signedIn();
  const { locale } = await requestMode();
  const text = textOf(data, "text");
  if (text.length > 4000) {
    const fields = { text: [say(valueFieldTexts["text-long"], locale)] };
    return answerForm(refusedForm(say(copy.check, locale), data, fields), list);
  }
  const { faults } = readHolidays(text);
  if (faults.length === 0) redirect(`${listHref(list, { text })}#preview`);
  const lines = faults.map(({ line, fault }) =>
    say(copy.lineFault, locale, { n: line, fault: say(holidayFaultTexts[fault], locale) }),
  );
  return answerForm(refusedForm(say(copy.check, locale), data, { text: lines }), list);
}

export async function keepAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await signedIn();
  const page = listHref(list, { text: textOf(data, "text") });
  const onward = `${list}?done=kept`;
  return formCommand(holidaysForm, setHolidays, data, { actor, texts, page, onward });
}

export async function removeAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await signedIn();
  const page = listHref(list, { remove: textOf(data, "day") });
  const onward = `${list}?done=removed`;
  return formCommand(holidayRemoval, removeHoliday, data, { actor, texts, page, onward });
}
