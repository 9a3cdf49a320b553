"use server";

import { redirect } from "next/navigation";
import { keepValue } from "@/lib/catalogue/commands/keep-value";
import { catalogueFieldTexts, catalogueRefusals } from "@/lib/catalogue/copy/catalogue";
import { valueFieldTexts } from "@/lib/catalogue/copy/value";
import { valueForm } from "@/lib/catalogue/model/value";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { listHref } from "@/lib/web/list-params";

const list = "/desk/settings/values";
const texts = { ...catalogueFieldTexts, ...catalogueRefusals, ...valueFieldTexts };

export async function keepValueAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(list)}`);
  const page = listHref(list, { key: textOf(data, "key") });
  return formCommand(valueForm, keepValue, data, {
    ...{ actor, texts, page },
    onward: `${list}?done=1`,
  });
}
