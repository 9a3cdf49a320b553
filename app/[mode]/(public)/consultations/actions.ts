"use server";

import { signUp } from "@/lib/consultation/commands/sign-up";
import { fieldTexts, refusalTexts } from "@/lib/consultation/copy";
import { signingUp } from "@/lib/consultation/rules/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };

function pageOf(data: FormData): string {
  const ref = data.get("ref");
  return `/consultations/${typeof ref === "string" ? encodeURIComponent(ref) : ""}`;
}

export async function signUpAction(_: FormState, data: FormData): Promise<FormState> {
  const [actor, page] = [await currentActor(), pageOf(data)];
  return formCommand(signingUp, signUp, data, {
    actor,
    texts,
    page: `${page}/sign-up`,
    onward: page,
  });
}
