"use server";

import { answerRequest } from "@/lib/privacy/commands/answer-request";
import { requestRefusals as texts } from "@/lib/privacy/copy/request";
import { answerForm } from "@/lib/privacy/model/request";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf as text } from "@/lib/web/form-values";

export async function answerRequestAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const page = `/admin/data-requests/${encodeURIComponent(text(data, "id"))}`;
  const onward = `${page}?done=1`;
  return formCommand(answerForm, answerRequest, data, { actor, texts, page, onward });
}
