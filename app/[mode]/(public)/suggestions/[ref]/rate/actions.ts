"use server";

import { type Actor, anonymous } from "@/lib/core/actor";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { ratingTexts } from "@/lib/suggestion/copy/rating";
import { getRatingSeat } from "@/lib/suggestion/queries/rating";
import { memberRatingForm, residentRatingForm } from "@/lib/suggestion/rules/rating-form";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { lastProven } from "@/lib/web/proof";

/** Whoever has a seat: the person signed in, else the holder of a receipt proved in this browser. */
async function raterOf(ref: string): Promise<{ actor: Actor; isMember: boolean }> {
  const person = await currentActor();
  const seat = await getRatingSeat(person, ref);
  if (seat) return { actor: person, isMember: seat.side === "member" };
  return { actor: (await lastProven()) ?? anonymous, isMember: false };
}

export async function rateAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = String(data.get("ref") ?? "");
  const page = `/suggestions/${ref}/rate`;
  const { actor, isMember } = await raterOf(ref);
  const setting = {
    actor,
    texts: { ...refusalTexts, ...fieldTexts, ...ratingTexts },
    page,
    onward: `${page}?done=1`,
  };
  return isMember
    ? formCommand(memberRatingForm, rateSuggestion, data, setting)
    : formCommand(residentRatingForm, rateSuggestion, data, setting);
}
