"use server";

import { redirect } from "next/navigation";
import { removeFilter, saveFilter } from "@/lib/complaint/commands/save-filter";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { savedFilterTexts } from "@/lib/complaint/copy/saved-filter";
import { removeFilterForm, savedFilterForm } from "@/lib/complaint/model/saved-filter";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts, ...savedFilterTexts };

async function setting(data: FormData) {
  const page = safePath(String(data.get("page") ?? ""), "/desk/complaints");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return { actor, texts, page, onward: page };
}

export async function saveFilterAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(savedFilterForm, saveFilter, data, await setting(data));
}

export async function removeFilterAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(removeFilterForm, removeFilter, data, await setting(data));
}
