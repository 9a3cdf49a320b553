"use server";

import { joinVenue, leaveVenue } from "@/lib/place/commands/join-venue";
import { fieldTexts, refusalTexts } from "@/lib/place/copy/venue";
import { venueRef } from "@/lib/place/model/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

async function setting(data: FormData) {
  const page = formPage(data, "/venues");
  return {
    actor: await currentActor(),
    texts: { ...refusalTexts, ...fieldTexts },
    page,
    onward: page,
  };
}

export async function joinAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(venueRef, joinVenue, data, await setting(data));
}
export async function leaveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(venueRef, leaveVenue, data, await setting(data));
}
