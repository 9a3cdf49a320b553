"use server";

import { redirect } from "next/navigation";
import { takenTexts } from "@/components/complaint/taken-texts";
import { fieldTexts as accountTexts } from "@/lib/account/copy";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { joinForResident } from "@/lib/complaint/commands/join-for-resident";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { agentFieldTexts } from "@/lib/complaint/copy/agent";
import { supportRefusals } from "@/lib/complaint/copy/support";
import { counterForm, counterJoinForm } from "@/lib/complaint/model/counter";
import type { Actor } from "@/lib/core/actor";
import type { Text } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const page = "/desk/complaints/new";
const texts = {
  ...{ ...accountTexts, ...refusalTexts, ...fieldTexts },
  ...{ ...agentFieldTexts, ...supportRefusals },
};

/** One press joins what was reported before, with what is written about who it is. */
function joinAction(actor: Actor, place: string, data: FormData): Promise<FormState> {
  return formCommand(counterJoinForm, joinForResident, data, {
    actor,
    texts,
    page: `${page}?place=${encodeURIComponent(place)}`,
    onward: ({ ref }: { ref: string }) => `${page}?joined=${ref}`,
  });
}

export async function fileForResidentAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const place = `${textOf(data, "divisionCode")} ${textOf(data, "compoundCode")}`.trim();
  if (data.has("join")) return joinAction(actor, place, data);
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
