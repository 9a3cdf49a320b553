"use server";

import { cancelFollowing, moveFollowing } from "@/lib/consultation/commands/change-series";
import { endSeries } from "@/lib/consultation/commands/end-series";
import { startSeries } from "@/lib/consultation/commands/start-series";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { seriesRefusals } from "@/lib/consultation/copy/series";
import {
  seriesCutting,
  seriesEnding,
  seriesForm,
  seriesMoving,
} from "@/lib/consultation/rules/series";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts, ...seriesRefusals };
const base = "/desk/consultations/series";

async function setting(data: FormData) {
  const page = data.get("page");
  const path = safePath(typeof page === "string" ? page : "", base);
  return { actor: await currentActor(), texts, page: path, onward: path };
}

export async function startSeriesAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(seriesForm, startSeries, data, {
    ...(await setting(data)),
    lists: ["members", "must", "departmentCodes"],
    onward: ({ seriesId }: { seriesId: string }) => `${base}/${seriesId}`,
  });
}

export async function moveFollowingAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(seriesMoving, moveFollowing, data, await setting(data));
}

export async function cancelFollowingAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(seriesCutting, cancelFollowing, data, await setting(data));
}

export async function endSeriesAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(seriesEnding, endSeries, data, await setting(data));
}
