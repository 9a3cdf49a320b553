"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import {
  acceptExplanation,
  returnExplanation,
} from "@/lib/supervision/commands/decide-explanation";
import { endOrder } from "@/lib/supervision/commands/end-order";
import { extendOrder } from "@/lib/supervision/commands/extend-order";
import { fieldTexts, refusalTexts } from "@/lib/supervision/copy";
import { acceptForm, endForm, extendForm, returnForm } from "@/lib/supervision/model";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = `/desk/supervision/${encodeURIComponent(String(data.get("ref") ?? ""))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(shape, command, data, { actor, texts, page, onward: `${page}?done=1` });
}

export async function acceptAction(_: FormState, data: FormData): Promise<FormState> {
  return act(acceptForm, acceptExplanation, data);
}
export async function sendBackAction(_: FormState, data: FormData): Promise<FormState> {
  return act(returnForm, returnExplanation, data);
}
export async function extendAction(_: FormState, data: FormData): Promise<FormState> {
  return act(extendForm, extendOrder, data);
}
export async function endAction(_: FormState, data: FormData): Promise<FormState> {
  return act(endForm, endOrder, data);
}
