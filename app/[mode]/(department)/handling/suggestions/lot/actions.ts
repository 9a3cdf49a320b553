"use server";

import { redirect } from "next/navigation";
import { prepareLot } from "@/lib/suggestion/commands/prepare-lot";
import { sendLot } from "@/lib/suggestion/commands/send-lot";
import { lotForm, lotSendForm } from "@/lib/suggestion/rules/lot-form";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { lotPath } from "./_parts/asked";
import { texts } from "./_parts/texts";

/** Keeps the text for all of them and goes on to each answer as it will read. */
export async function prepareLotAction(_: FormState, data: FormData): Promise<FormState> {
  const page = formPage(data, lotPath);
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = ({ lot }: { lot: string }) => `${lotPath}/${lot}`;
  return formCommand(lotForm, prepareLot, data, { actor, texts, page, lists: ["refs"], onward });
}

/** Each by itself; what became of each is read on the same page afterwards. */
export async function sendLotAction(_: FormState, data: FormData): Promise<FormState> {
  const page = `${lotPath}/${encodeURIComponent(textOf(data, "lot"))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(lotSendForm, sendLot, data, { actor, texts, page, onward: page });
}
