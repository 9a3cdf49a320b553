"use server";

import { redirect } from "next/navigation";
import { fieldTexts as accountTexts } from "@/lib/account/copy";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { agentFieldTexts } from "@/lib/complaint/copy/agent";
import { counterForm } from "@/lib/complaint/model/counter";
import type { Text } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { takenTexts } from "../_parts/taken-texts";

const page = "/desk/complaints/new";
const texts = { ...accountTexts, ...refusalTexts, ...fieldTexts, ...agentFieldTexts };

export async function fileForResidentAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const place = `${textOf(data, "divisionCode")} ${textOf(data, "compoundCode")}`.trim();
  const said: Record<string, Text> = { ...texts };
  const file: typeof fileForResident = async (...asked) => {
    const outcome = await fileForResident(...asked);
    if (!outcome.ok) Object.assign(said, takenTexts(outcome.refusal));
    return outcome;
  };
  return formCommand(counterForm, file, data, {
    actor,
    texts: said,
    page: `${page}?place=${encodeURIComponent(place)}`,
    onward: ({ ref }: { ref: string }) => `/desk/complaints/${ref}/receipt`,
  });
}
