"use server";

import { redirect } from "next/navigation";
import { fieldTexts as accountTexts } from "@/lib/account/copy";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { counterForm } from "@/lib/complaint/model";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const page = "/desk/complaints/new";
const texts = { ...accountTexts, ...refusalTexts, ...fieldTexts };

export async function fileForResidentAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = ({ ref }: { ref: string }) => `/desk/complaints/${ref}?done=${ref}`;
  return formCommand(counterForm, fileForResident, data, { actor, texts, page, onward });
}
