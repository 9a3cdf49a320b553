import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import type { Text } from "@/lib/core/i18n";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { answerForm, forgetRefusal } from "./flash";
import type { FormState } from "./form-state";
import { formValues, listOf } from "./form-values";
import { refusalForm } from "./refusal-form";
import { requestMode } from "./request-mode";

type Command<S extends z.ZodType, T> = (
  actor: Actor,
  input: z.output<S>,
  now: Date,
) => Promise<Outcome<T>>;

type Setting<T> = {
  readonly actor: Actor;
  readonly texts: Readonly<Record<string, Text>>;
  /** The page the form stands on. */
  readonly page: string;
  /** Names of which several may be ticked. */
  readonly lists?: readonly string[];
  /** Where it goes on. */
  readonly onward: string | ((value: T) => string);
};

/** A form that is one command: parsed, done, and on to the next page; or back with what is wrong. */
export async function formCommand<S extends z.ZodType, T>(
  shape: S,
  command: Command<S, T>,
  data: FormData,
  { actor, texts, page, lists = [], onward }: Setting<T>,
): Promise<FormState> {
  const { locale } = await requestMode();
  const several = Object.fromEntries(lists.map((name) => [name, listOf(data, name)]));
  const parsed = shape.safeParse({ ...formValues(data), ...several });
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors as Record<string, string[]>;
    return answerForm(refusalForm(refuse("invalid", undefined, fields), texts, data, locale), page);
  }
  const outcome = await command(actor, parsed.data, now());
  if (!outcome.ok) return answerForm(refusalForm(outcome.refusal, texts, data, locale), page);
  await forgetRefusal(page.split("?")[0] ?? page);
  redirect(typeof onward === "string" ? onward : onward(outcome.value));
}
