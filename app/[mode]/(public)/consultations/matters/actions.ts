"use server";

import { proposeMatter } from "@/lib/consultation/commands/suggest-matter";
import { voiceMatter } from "@/lib/consultation/commands/voice-matter";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { matterRefusals } from "@/lib/consultation/copy/matter";
import { matterProposing, matterVoicing } from "@/lib/consultation/rules/matter-forms";
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...matterRefusals };
const base = "/consultations/matters";

const setting = (data: FormData) => formSetting(data, { texts, base });

export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterProposing, proposeMatter, data, {
    ...(await setting(data)),
    onward: ({ matterRef }: { matterRef: string }) => `${base}/${matterRef}`,
  });
}

export async function voiceAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(matterVoicing, voiceMatter, data, await setting(data));
}
