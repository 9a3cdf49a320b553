"use server";

import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { voiceMatter } from "@/lib/consultation/commands/voice-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import { matterProposing, matterVoicing } from "@/lib/consultation/rules/matter-forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };
const base = "/consultations/matters";

async function setting(data: FormData) {
  const page = data.get("page");
  const path = safePath(typeof page === "string" ? page : "", base);
  return { actor: await currentActor(), texts, page: path, onward: path };
}

export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterProposing, proposeMatter, data, {
    ...(await setting(data)),
    onward: ({ matterRef }: { matterRef: string }) => `${base}/${matterRef}`,
  });
}

export async function voiceAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterVoicing, voiceMatter, data, await setting(data));
}
