"use server";

import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import { matterProposing } from "@/lib/consultation/rules/matter-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };

export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterProposing, proposeMatter, data, {
    actor: await currentActor(),
    texts,
    page: formPage(data, "/duty"),
    onward: ({ matterRef }: { matterRef: string }) => `/desk/matters/${matterRef}`,
  });
}
