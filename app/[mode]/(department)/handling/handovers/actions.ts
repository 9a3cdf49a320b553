"use server";

import { redirect } from "next/navigation";
import { answerHandover } from "@/lib/complaint/commands/answer-handover";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { firmAnswerForm } from "@/lib/complaint/model/handling";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

const texts = { ...refusalTexts, ...fieldTexts, ...fileTexts };

/** The firm's contact answers with their account what the link would have answered. */
export async function answerByAccountAction(_: FormState, data: FormData): Promise<FormState> {
  const handover = textOf(data, "handover");
  const page = `/handling/handovers/${encodeURIComponent(handover)}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const isWhole = firmAnswerForm.safeParse(Object.fromEntries(data)).success;
  const uploads = data.getAll("photos").filter((each) => each instanceof File);
  const prepared = await prepareFiles(isWhole ? uploads : [], "evidence");
  if (!prepared.ok) {
    const { locale } = await requestMode();
    return answerForm(refusalForm(prepared.refusal, texts, data, locale), page);
  }
  return formCommand(
    firmAnswerForm,
    (by, input, now) => answerHandover(by, { handover, ...input, photos: prepared.value }, now),
    data,
    { actor, texts, page, onward: page },
  );
}
