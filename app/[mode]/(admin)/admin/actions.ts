"use server";

import { redirect } from "next/navigation";
import { endGrant } from "@/lib/account/commands/end-grant";
import { refusalTexts } from "@/lib/account/copy";
import { now } from "@/lib/core/clock";
import { requirePerson } from "@/lib/web/current-actor";
import type { FormState } from "@/lib/web/form-state";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

export async function endGrantAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor } = await requirePerson("/admin");
  const outcome = await endGrant(actor, String(data.get("grant")), now());
  if (!outcome.ok) {
    return refusalForm(outcome.refusal, refusalTexts, data, (await requestMode()).locale);
  }
  redirect("/admin?done=ended");
}
