"use server";

import { addComplaints, makeProblem, splitProblem } from "@/lib/problem/commands/choose-complaints";
import { decideObjection } from "@/lib/problem/commands/object-problem";
import { removeComplaints } from "@/lib/problem/commands/remove-complaints";
import {
  declareProblemResolved,
  planProblem,
  recordProblemRelapse,
  startProblem,
  verifyProblem,
} from "@/lib/problem/commands/solve-problem";
import {
  confirmProblem,
  dismissProblem,
  mergeProblem,
  renameProblem,
} from "@/lib/problem/commands/triage-problem";
import { fieldTexts, refusalTexts } from "@/lib/problem/copy";
import {
  adding,
  confirmation,
  decidingObjection,
  dismissal,
  making,
  merging,
  planning,
  problemRef,
  relapsing,
  removing,
  renaming,
  resolving,
  splitting,
  verifying,
} from "@/lib/problem/model";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";

const texts = { ...refusalTexts, ...fieldTexts };
const desk = "/desk/problems";
const itemOf = ({ ref }: { ref: string }) => `${desk}/${ref}`;

/** The page the form stands on, and the item it goes on to. */
async function setting(data: FormData) {
  return {
    actor: await currentActor(),
    texts,
    page: formPage(data, desk),
    lists: ["complaints"],
    onward: itemOf,
  };
}

export async function confirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(confirmation, confirmProblem, data, await setting(data));
}
export async function dismissAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(dismissal, dismissProblem, data, { ...(await setting(data)), onward: desk });
}
export async function mergeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(merging, mergeProblem, data, await setting(data));
}
export async function splitAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(splitting, splitProblem, data, await setting(data));
}
export async function addAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(adding, addComplaints, data, await setting(data));
}
export async function renameAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(renaming, renameProblem, data, await setting(data));
}
export async function removeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(removing, removeComplaints, data, await setting(data));
}
export async function decideAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(decidingObjection, decideObjection, data, await setting(data));
}
export async function makeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(making, makeProblem, data, await setting(data));
}
export async function planAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(planning, planProblem, data, await setting(data));
}
export async function startAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(problemRef, startProblem, data, await setting(data));
}
export async function resolveAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(resolving, declareProblemResolved, data, await setting(data));
}
export async function verifyAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(verifying, verifyProblem, data, await setting(data));
}
export async function relapseAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(relapsing, recordProblemRelapse, data, await setting(data));
}
