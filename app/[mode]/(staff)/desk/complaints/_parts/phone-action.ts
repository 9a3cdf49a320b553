"use server";

import { official } from "@/components/complaint/copy";
import { revealPhone } from "@/lib/account/commands/reveal-phone";
import { fieldTexts, refusalTexts } from "@/lib/account/copy";
import { getReporterToCall } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { refuse } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

const texts = { ...refusalTexts, ...fieldTexts };

/** Shows the number in the answer to this very request and nowhere else; who saw it why is recorded. */
export async function revealPhoneAction(_: FormState, data: FormData): Promise<FormState> {
  const { locale } = await requestMode();
  const actor = await currentActor();
  const about = await getReporterToCall(actor, textOf(data, "ref"));
  if (!about) return refusalForm(refuse("not-found"), texts, data, locale);
  const { personId, ...thing } = about;
  const outcome = await revealPhone(actor, personId, thing, textOf(data, "text"), now());
  if (!outcome.ok) return refusalForm(outcome.refusal, texts, data, locale);
  return { status: "refused", message: say(official.phoneShown, locale, outcome.value) };
}
