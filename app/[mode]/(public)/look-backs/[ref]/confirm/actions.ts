"use server";

import { type Actor, anonymous } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { confirmFinding } from "@/lib/look-back/commands/confirm-finding";
import { fieldTexts, refusalTexts } from "@/lib/look-back/copy";
import { confirmForm } from "@/lib/look-back/model/on-the-spot";
import { getConfirmSeat } from "@/lib/look-back/queries/confirm-seat";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { lastProven } from "@/lib/web/proof";

/** The person signed in, else the holder of a receipt proved in this browser. */
async function speaker(ref: string): Promise<Actor> {
  const person = await currentActor();
  if (await getConfirmSeat(person, ref, now())) return person;
  return (await lastProven()) ?? anonymous;
}

export async function confirmAction(_: FormState, data: FormData): Promise<FormState> {
  const ref = String(data.get("ref") ?? "");
  const page = `/look-backs/${encodeURIComponent(ref)}/confirm`;
  return formCommand(confirmForm, confirmFinding, data, {
    actor: await speaker(ref),
    texts: { ...refusalTexts, ...fieldTexts },
    page,
    onward: `${page}?done=1`,
  });
}
