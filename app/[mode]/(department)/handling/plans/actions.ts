"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { askDate } from "@/lib/campaign/commands/ask-date";
import { finishTask, reportProgress } from "@/lib/campaign/commands/report-task";
import { fieldTexts, refusalTexts } from "@/lib/campaign/copy";
import { taskEnding } from "@/lib/campaign/model/plan";
import { dateAsk, taskReport } from "@/lib/campaign/model/task";
import type { Actor } from "@/lib/core/actor";
import { fileTexts } from "@/lib/core/file-texts";
import { type PreparedFile, prepareFiles } from "@/lib/core/files";
import type { Outcome } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const texts = { ...fileTexts, ...refusalTexts, ...fieldTexts };

async function act<S extends z.ZodType, T>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<T>>,
  data: FormData,
): Promise<FormState> {
  const page = `/handling/plans/${encodeURIComponent(textOf(data, "task"))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(shape, command, data, { actor, texts, page, onward: `${page}?done=1` });
}

type WithPictures<I, T> = (
  actor: Actor,
  input: I & { readonly pictures: readonly PreparedFile[] },
  now: Date,
) => Promise<Outcome<T>>;

/** The pictures lie in the storage before the write that gives them their rows. */
function withPictures<I, T>(command: WithPictures<I, T>, data: FormData) {
  const uploads = data.getAll("files").filter((each) => each instanceof File);
  data.delete("files");
  return async (actor: Actor, input: I, now: Date): Promise<Outcome<T>> => {
    const prepared = await prepareFiles(uploads, "evidence");
    return prepared.ok ? command(actor, { ...input, pictures: prepared.value }, now) : prepared;
  };
}

export async function reportAction(_: FormState, data: FormData): Promise<FormState> {
  return act(taskReport, withPictures(reportProgress, data), data);
}

export async function finishAction(_: FormState, data: FormData): Promise<FormState> {
  return act(taskEnding, withPictures(finishTask, data), data);
}

export async function askDateAction(_: FormState, data: FormData): Promise<FormState> {
  return act(dateAsk, askDate, data);
}
