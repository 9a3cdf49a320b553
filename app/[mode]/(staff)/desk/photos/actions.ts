"use server";

import { passPhotos, withholdPhotos } from "@/lib/complaint/commands/pass-photos";
import { refForm } from "@/lib/complaint/model";
import { passEvidence, withholdEvidence } from "@/lib/look-back/commands/pass-evidence";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { photosCopy as texts } from "./copy";

const page = "/desk/photos";
const onward = ({ ref }: { ref: string }) => `${page}?done=${ref}`;

export async function passPhotosAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(refForm, passPhotos, data, { actor, texts, page, onward });
}

export async function withholdPhotosAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(refForm, withholdPhotos, data, { actor, texts, page, onward });
}

export async function passEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(refForm, passEvidence, data, { actor, texts, page, onward });
}

export async function withholdEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(refForm, withholdEvidence, data, { actor, texts, page, onward });
}
