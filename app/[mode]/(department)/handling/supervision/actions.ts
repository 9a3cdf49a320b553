"use server";

import { redirect } from "next/navigation";
import { explainOrder } from "@/lib/supervision/commands/explain-order";
import { fieldTexts, refusalTexts } from "@/lib/supervision/copy";
import { explainForm } from "@/lib/supervision/model";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

export async function explainAction(_: FormState, data: FormData): Promise<FormState> {
  const page = `/handling/supervision/${encodeURIComponent(String(data.get("ref") ?? ""))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const texts = { ...refusalTexts, ...fieldTexts };
  const onward = `${page}?done=1`;
  return formCommand(explainForm, explainOrder, data, { actor, texts, page, onward });
}
