"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import type { Outcome } from "@/lib/core/outcome";
import { beginLookBack, recuseFromLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { signOffResident } from "@/lib/look-back/commands/confirm-finding";
import { addEvidence, dropEvidence } from "@/lib/look-back/commands/gather-evidence";
import { fieldTexts, refusalTexts } from "@/lib/look-back/copy";
import { type FindingForm, findingForm, reasonForm, refForm } from "@/lib/look-back/model";
import { dropForm, signOffForm } from "@/lib/look-back/model/on-the-spot";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...fileTexts, ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
  onward?: string,
): Promise<FormState> {
  const page = `/duty/look-backs/${encodeURIComponent(String(data.get("ref") ?? ""))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const to = onward ?? `${page}?done=1`;
  return formCommand(shape, command, data, { actor, texts, page, onward: to });
}

export async function beginAction(_: FormState, data: FormData): Promise<FormState> {
  return act(refForm, beginLookBack, data);
}

export async function signOffAction(_: FormState, data: FormData): Promise<FormState> {
  return act(signOffForm, signOffResident, data);
}

export async function dropEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  return act(dropForm, dropEvidence, data);
}

export async function addEvidenceAction(_: FormState, data: FormData): Promise<FormState> {
  const uploads = uploadsIn(data);
  return act(
    refForm,
    async (actor, input, now) => {
      const prepared = await prepareFiles(uploads, "evidence");
      return prepared.ok ? addEvidence(actor, input, prepared.value, now) : prepared;
    },
    data,
  );
}

/** The files of a form, taken out of it. */
function uploadsIn(data: FormData): File[] {
  const uploads = data.getAll("files").filter((each) => each instanceof File);
  data.delete("files");
  return uploads;
}

export async function recuseAction(_: FormState, data: FormData): Promise<FormState> {
  const done = `/duty/look-backs?done=${encodeURIComponent(String(data.get("ref") ?? ""))}`;
  return act(reasonForm, recuseFromLookBack, data, done);
}

/** The pictures lie in the storage before the write that gives them their rows. */
async function concludeWithFiles(
  actor: Actor,
  input: FindingForm,
  uploads: readonly File[],
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const prepared = await prepareFiles(uploads, "evidence");
  return prepared.ok ? concludeLookBack(actor, input, prepared.value, now) : prepared;
}

export async function concludeAction(_: FormState, data: FormData): Promise<FormState> {
  const uploads = uploadsIn(data);
  const conclude = (actor: Actor, input: FindingForm, now: Date) =>
    concludeWithFiles(actor, input, uploads, now);
  return act(findingForm, conclude, data);
}
