"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { endTerm, setTerm } from "@/lib/catalogue/commands/keep-term";
import { catalogueFieldTexts, catalogueRefusals } from "@/lib/catalogue/copy/catalogue";
import { termEnd, termForm } from "@/lib/catalogue/model/term";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { listHref } from "@/lib/web/list-params";

const list = "/desk/settings/terms";
const texts = { ...catalogueFieldTexts, ...catalogueRefusals };
const names = ["scope", "kind", "categoryPrefix", "urgency", "amount", "unit"] as const;

async function act<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ version: number }>>,
  data: FormData,
): Promise<FormState> {
  const asked = Object.fromEntries(names.map((name) => [name, textOf(data, name)]));
  const page = listHref(list, asked);
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(list)}`);
  return formCommand(shape, command, data, { actor, texts, page, onward: `${list}?done=1` });
}

export async function setTermAction(_: FormState, data: FormData): Promise<FormState> {
  return act(termForm, setTerm, data);
}

export async function endTermAction(_: FormState, data: FormData): Promise<FormState> {
  return act(termEnd, endTerm, data);
}
