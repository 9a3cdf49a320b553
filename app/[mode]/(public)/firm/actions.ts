"use server";

import { redirect } from "next/navigation";
import { answerHandover } from "@/lib/complaint/commands/answer-handover";
import { fieldTexts, refusalTexts } from "@/lib/complaint/copy";
import { firmAnswerForm } from "@/lib/complaint/model/handling";
import { findByFirmLink } from "@/lib/complaint/queries/handover";
import { now } from "@/lib/core/clock";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { Limit } from "@/lib/core/rate-limit";
import { isVisitorWithin } from "@/lib/web/client-address";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { formValues, textOf } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

const texts = { ...refusalTexts, ...fieldTexts, ...fileTexts };
const perAddress: Limit = { name: "firm-answer", points: 20, seconds: 900 };

async function refused(refusal: Refusal, data: FormData, page: string): Promise<FormState> {
  return answerForm(refusalForm(refusal, texts, data, (await requestMode()).locale), page);
}

/** The firm's answer by its link. Whoever holds no true link is told nothing more than that. */
export async function answerByLinkAction(_: FormState, data: FormData): Promise<FormState> {
  const token = textOf(data, "token");
  const page = `/firm/${encodeURIComponent(token)}`;
  if (!(await isVisitorWithin(perAddress))) return refused(refuse("rate-limited"), data, page);
  const at = now();
  const handover = await findByFirmLink(token, at);
  if (!handover) return refused(refuse("not-found"), data, page);
  const parsed = firmAnswerForm.safeParse(formValues(data));
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors;
    return refused(refuse("invalid", undefined, fields), data, page);
  }
  const uploads = data.getAll("photos").filter((each) => each instanceof File);
  const prepared = await prepareFiles(handover.state === "open" ? uploads : [], "evidence");
  if (!prepared.ok) return refused(prepared.refusal, data, page);
  const actor = { kind: "firm-link", id: null, handoverId: handover.id, grants: [] } as const;
  const answer = { handover: handover.id, ...parsed.data, photos: prepared.value };
  const outcome = await answerHandover(actor, answer, at);
  if (!outcome.ok) return refused(outcome.refusal, data, page);
  await forgetRefusal(page);
  redirect(page);
}
