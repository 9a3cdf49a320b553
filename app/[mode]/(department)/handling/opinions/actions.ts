"use server";

import { redirect } from "next/navigation";
import { giveCoOpinion } from "@/lib/complaint/commands/give-co-opinion";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { coTextForm } from "@/lib/complaint/model/handling";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const texts = { ...refusalTexts, ...fieldTexts };

export async function giveOpinionAction(_: FormState, data: FormData): Promise<FormState> {
  const page = `/handling/opinions/${encodeURIComponent(textOf(data, "ref"))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(coTextForm, giveCoOpinion, data, { actor, texts, page, onward: page });
}
