"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { leaveHandling } from "@/lib/suggestion/commands/leave-handling";
import { joinHandling, mergeHandling } from "@/lib/suggestion/commands/merge-handling";
import { recordVisit } from "@/lib/suggestion/commands/record-visit";
import { fieldTexts, refusalTexts } from "@/lib/suggestion/copy";
import { groupTexts } from "@/lib/suggestion/copy/group";
import {
  groupForm,
  joinGroupForm,
  leaveGroupForm,
  visitForm,
} from "@/lib/suggestion/rules/group-form";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const base = "/handling/suggestions/together";
const texts = { ...refusalTexts, ...fieldTexts, ...groupTexts };

async function act<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ group: string }>>,
  data: FormData,
): Promise<FormState> {
  const page = formPage(data, base);
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = ({ group }: { group: string }) => `${base}/${group}?done=1`;
  return formCommand(shape, command, data, { actor, texts, page, lists: ["refs"], onward });
}

export async function mergeAction(_: FormState, data: FormData): Promise<FormState> {
  return act(groupForm, mergeHandling, data);
}
export async function joinAction(_: FormState, data: FormData): Promise<FormState> {
  return act(joinGroupForm, joinHandling, data);
}
export async function leaveAction(_: FormState, data: FormData): Promise<FormState> {
  return act(leaveGroupForm, leaveHandling, data);
}
export async function visitAction(_: FormState, data: FormData): Promise<FormState> {
  return act(visitForm, recordVisit, data);
}
