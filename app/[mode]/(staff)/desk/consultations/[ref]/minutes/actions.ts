"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { recomposeMinutes } from "@/lib/consultation/commands/compose-minutes";
import { restoreSection, saveSection } from "@/lib/consultation/commands/save-section";
import {
  fieldTexts as consultationFields,
  refusalTexts as consultationRefusals,
} from "@/lib/consultation/copy";
import { minutesRefusals } from "@/lib/consultation/copy/minutes";
import { getClash } from "@/lib/consultation/queries/minutes";
import { consultationRef } from "@/lib/consultation/rules/forms";
import { sectionRestoring, sectionSaving } from "@/lib/consultation/rules/minutes-forms";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { refuse } from "@/lib/core/outcome";
import { reconfirmSuggestion } from "@/lib/suggestion/commands/confirm-suggestion";
import { draftSuggestions, dropSuggestion } from "@/lib/suggestion/commands/draft-suggestion";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { draftsForm, reconfirmForm, refForm } from "@/lib/suggestion/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage, formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { formValues } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";
import type { SectionState } from "@/lib/web/section-state";

const texts = { ...refusalTexts, ...fieldTexts, ...consultationFields };

const setting = (data: FormData) => formSetting(data, { texts, base: "/desk/consultations" });

const minutesTexts = { ...consultationRefusals, ...minutesRefusals };

/** After a clash one of the two texts may be chosen by its button; else what stands in the box. */
function typedSection(data: FormData) {
  const choose = String(data.get("choose") ?? "");
  if (choose === "mine" || choose === "theirs") data.set("text", String(data.get(choose) ?? ""));
  return { text: "", version: "1", ...formValues(data) };
}

/**
 * Saves one section by itself. With a script it answers in place; without one the page comes again,
 * or with a clash the answer stands in the page itself, with everything that was typed.
 */
export async function saveSectionAction(_: SectionState, data: FormData): Promise<SectionState> {
  const { locale } = await requestMode();
  const actor = await currentActor();
  const values = typedSection(data);
  const parsed = sectionSaving.safeParse(values);
  const failed = (state: Partial<SectionState>): SectionState => ({
    status: "refused",
    version: Number(values.version) || 1,
    text: values.text,
    sent: values.text,
    ...state,
  });
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors as Record<string, string[]>;
    const refused = refusalForm(refuse("invalid", undefined, fields), texts, data, locale);
    return failed({ message: Object.values(refused.fields ?? {}).flat()[0] ?? refused.message });
  }
  const { text: sent, section, version } = parsed.data;
  const outcome = await saveSection(actor, parsed.data, now());
  if (outcome.ok) {
    const { value } = outcome;
    if (!(await headers()).has("next-action")) redirect(`${pageOf(data)}#${section}`);
    const status = value.cause === "merged" ? "merged" : "saved";
    return { status, version: value.version, text: value.text, sent };
  }
  const { refusal } = outcome;
  if (refusal.reason === "unchanged") return { status: "saved", version, text: sent, sent };
  if (refusal.reason === "minutes-conflict") {
    const clash = await getClash(actor, parsed.data);
    const message = say(minutesRefusals["minutes-conflict"], locale);
    if (clash) {
      const { theirs, both } = clash;
      return { status: "clash", version: clash.version, text: both, sent, theirs, message };
    }
  }
  return failed({ message: refusalForm(refusal, minutesTexts, data, locale).message });
}

const pageOf = (data: FormData) => formPage(data, "/desk/consultations").split("?")[0] ?? "";

export async function recomposeAction(_: FormState, data: FormData): Promise<FormState> {
  const at = { ...(await setting(data)), texts: minutesTexts };
  return formCommand(consultationRef, recomposeMinutes, data, at);
}
export async function restoreSectionAction(_: FormState, data: FormData): Promise<FormState> {
  const at = { ...(await setting(data)), texts: minutesTexts };
  const onward = pageOf(data).replace(/\/history$/, "");
  return formCommand(sectionRestoring, restoreSection, data, { ...at, onward });
}
export async function draftSuggestionAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(draftsForm, draftSuggestions, data, await setting(data));
}
export async function dropSuggestionAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(refForm, dropSuggestion, data, await setting(data));
}
export async function reconfirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(reconfirmForm, reconfirmSuggestion, data, await setting(data));
}
