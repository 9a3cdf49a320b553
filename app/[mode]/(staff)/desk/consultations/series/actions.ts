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
import { formCommand } from "@/lib/web/form-command";
import { formSetting } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts, ...seriesRefusals };
const base = "/desk/consultations/series";

const setting = (data: FormData) => formSetting(data, { texts, base });

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
