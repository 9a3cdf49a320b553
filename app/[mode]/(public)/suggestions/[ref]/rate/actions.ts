"use server";

import { type Actor, anonymous } from "@/lib/core/actor";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { getRatingSeat } from "@/lib/suggestion/queries/rating";
import { ratingForm } from "@/lib/suggestion/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { lastProven } from "@/lib/web/proof";

/** Whoever has a seat: the person signed in, else the holder of a receipt proved in this browser. */
async function raterOf(ref: string): Promise<Actor> {
  const person = await currentActor();
  if (await getRatingSeat(person, ref)) return person;
  return (await lastProven()) ?? anonymous;
}

export async function rateAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = String(data.get("ref") ?? "");
  const page = `/suggestions/${ref}/rate`;
  return formCommand(ratingForm, rateSuggestion, data, {
    actor: await raterOf(ref),
    texts: { ...refusalTexts, ...fieldTexts },
    page,
    onward: `${page}?done=1`,
  });
}
