import { z } from "zod";

/**
 * What the platform cannot do at once and a protection officer answers (个保法 44–50): to see more
 * than is shown, to correct or erase what the law keeps, to have a rule explained, to object to a
 * refusal or to what was frozen.
 */
export const answeredKinds = ["access", "correct-kept", "erase-kept", "explain", "object"] as const;

const words = (most: number) => z.string().trim().min(5, "words-few").max(most, "words-many");

/** What is asked, in one's own words; the complaint it is about, where it is one. */
export const askForm = z.object({
  kind: z.enum(answeredKinds, "kind-missing"),
  text: words(1000),
  about: z.preprocess(
    (value) => (typeof value === "string" && value.trim() ? value.trim() : undefined),
    z.string().max(60).optional(),
  ),
});
export type AskForm = z.output<typeof askForm>;

export const answers = ["grant", "refuse"] as const;
export type Answer = (typeof answers)[number];

/** A refusal needs its reason by law, a grant says what was done. */
export const answerForm = z.object({
  id: z.uuid(),
  answer: z.enum(answers, "answer-missing"),
  text: words(1000),
});
export type AnswerForm = z.output<typeof answerForm>;

export const requestIdForm = z.object({ id: z.uuid() });
export type RequestIdForm = z.output<typeof requestIdForm>;

/** One line of what happened to a request. */
export type RequestStep = { readonly name: string; readonly at: Date };
