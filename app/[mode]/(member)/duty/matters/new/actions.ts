"use server";

import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import { matterProposing } from "@/lib/consultation/rules/matter-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };

export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  const page = data.get("page");
  return formCommand(matterProposing, proposeMatter, data, {
    actor: await currentActor(),
    texts,
    page: safePath(typeof page === "string" ? page : "", "/duty"),
    onward: ({ matterRef }: { matterRef: string }) => `/desk/matters/${matterRef}`,
  });
}
