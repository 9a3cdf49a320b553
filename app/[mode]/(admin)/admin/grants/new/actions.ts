"use server";

import { redirect } from "next/navigation";
import { giveGrant } from "@/lib/account/commands/give-grant";
import { fieldTexts, refusalTexts } from "@/lib/account/copy";
import type { GrantGiving } from "@/lib/account/model";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { findAffiliation } from "@/lib/place/queries/affiliation";
import { requirePerson } from "@/lib/web/current-actor";
import { type FormState, refusedForm } from "@/lib/web/form-state";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";
import { giveCopy } from "../../copy";

const texts = { ...fieldTexts, ...refusalTexts };

export async function giveGrantAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor } = await requirePerson("/admin/grants/new");
  const { locale } = await requestMode();
  if (data.get("checked") !== "yes") {
    const sentence = say(giveCopy.notChecked, locale);
    return refusedForm(sentence, data, { checked: [sentence] });
  }
  const outcome = await giveGrant(actor, await read(data), now());
  if (!outcome.ok) return refusalForm(outcome.refusal, texts, data, locale);
  redirect("/admin?done=given");
}

/** The form names a venue, department or firm by its code; the command takes ids. */
async function read(data: FormData): Promise<GrantGiving> {
  const text = (name: string) => String(data.get(name) ?? "");
  const chosen = text("affiliation");
  const ids = chosen ? await findAffiliation(chosen) : null;
  return {
    phone: text("phone"),
    name: text("name"),
    role: text("role") as GrantGiving["role"],
    scope: text("scope"),
    fromDay: text("fromDay"),
    toDay: text("toDay"),
    venueId: ids?.venueId,
    departmentId: ids?.departmentId,
    firmId: ids?.firmId,
  };
}
