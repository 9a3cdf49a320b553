"use server";

import type { z } from "zod";
import { passPictures, withholdPictures } from "@/lib/campaign/commands/pass-pictures";
import { pictureLook } from "@/lib/campaign/model/task";
import { passPhotos, withholdPhotos } from "@/lib/complaint/commands/pass-photos";
import { refForm } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { passEvidence, withholdEvidence } from "@/lib/look-back/commands/pass-evidence";
import { passBoardPictures, withholdBoardPictures } from "@/lib/place/commands/pass-board-pictures";
import { boardLook } from "@/lib/place/model/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { photosCopy as texts } from "./copy";

const page = "/desk/photos";
const onward = ({ ref }: { ref: string }) => `${page}?done=${ref}`;

async function look<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ ref: string }>>,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(shape, command, data, { actor, texts, page, onward });
}

export async function passPhotosAction(_: FormState, data: FormData): Promise<FormState> {
  return look(refForm, passPhotos, data);
}
export async function withholdPhotosAction(_: FormState, data: FormData): Promise<FormState> {
  return look(refForm, withholdPhotos, data);
}
export async function passEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  return look(refForm, passEvidence, data);
}
export async function withholdEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  return look(refForm, withholdEvidence, data);
}
export async function passReportAction(_: FormState, data: FormData): Promise<FormState> {
  return look(pictureLook, passPictures, data);
}
export async function withholdReportAction(_: FormState, data: FormData): Promise<FormState> {
  return look(pictureLook, withholdPictures, data);
}
export async function passBoardAction(_: FormState, data: FormData): Promise<FormState> {
  return look(boardLook, passBoardPictures, data);
}
export async function withholdBoardAction(_: FormState, data: FormData): Promise<FormState> {
  return look(boardLook, withholdBoardPictures, data);
}
