"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { assignLookBack, skipLookBack } from "@/lib/look-back/commands/assign-look-back";
import { planLookBack } from "@/lib/look-back/commands/plan-look-back";
import { replaceObserver } from "@/lib/look-back/commands/replace-observer";
import { fieldTexts, refusalTexts } from "@/lib/look-back/copy";
import { assignForm, planForm, reasonForm } from "@/lib/look-back/model";
import { replaceForm } from "@/lib/look-back/model/observer";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, "/desk/look-backs");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const url = new URL(page, "http://here.invalid");
  url.searchParams.delete("item");
  url.searchParams.set("done", String(data.get("ref") ?? ""));
  const onward = `${url.pathname}?${url.searchParams}`;
  return formCommand(shape, command, data, { actor, texts, page, onward });
}

export async function planAction(_: FormState, data: FormData): Promise<FormState> {
  return act(planForm, planLookBack, data);
}
export async function assignAction(_: FormState, data: FormData): Promise<FormState> {
  return act(assignForm, assignLookBack, data);
}
export async function skipAction(_: FormState, data: FormData): Promise<FormState> {
  return act(reasonForm, skipLookBack, data);
}
export async function replaceAction(_: FormState, data: FormData): Promise<FormState> {
  return act(replaceForm, replaceObserver, data);
}
