"use server";

import { withdrawRequest } from "@/lib/privacy/commands/answer-request";
import { askRequest } from "@/lib/privacy/commands/ask-request";
import { requestRefusals as texts } from "@/lib/privacy/copy/request";
import { askForm, requestIdForm } from "@/lib/privacy/model/request";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf as text } from "@/lib/web/form-values";

export async function askAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const onward = ({ id }: { id: string }) => `/my/data/requests/${id}?done=1`;
  return formCommand(askForm, askRequest, data, { actor, texts, page: "/my/data/ask", onward });
}

export async function withdrawRequestAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  const page = `/my/data/requests/${encodeURIComponent(text(data, "id"))}`;
  return formCommand(requestIdForm, withdrawRequest, data, { actor, texts, page, onward: page });
}
