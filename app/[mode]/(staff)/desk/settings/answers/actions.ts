"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { catalogueRefusals } from "@/lib/catalogue/copy/catalogue";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { endAnswerClass, keepAnswerClass } from "@/lib/suggestion/commands/keep-answer-class";
import { fieldTexts } from "@/lib/suggestion/copy";
import { classFieldTexts } from "@/lib/suggestion/copy/answer";
import { answerClassEnd, answerClassForm } from "@/lib/suggestion/model/answer-class";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { listHref } from "@/lib/web/list-params";

const list = "/desk/settings/answers";
const texts = { ...fieldTexts, ...catalogueRefusals, ...classFieldTexts };

async function act<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ code: string }>>,
  data: FormData,
): Promise<FormState> {
  const page = listHref(list, { code: textOf(data, "edited") });
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(list)}`);
  return formCommand(shape, command, data, { actor, texts, page, onward: `${list}?done=1` });
}

export async function keepClassAction(_: FormState, data: FormData): Promise<FormState> {
  return act(answerClassForm, keepAnswerClass, data);
}

export async function endClassAction(_: FormState, data: FormData): Promise<FormState> {
  return act(answerClassEnd, endAnswerClass, data);
}
