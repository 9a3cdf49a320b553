import { type Resolution, resolution } from "../model";

export type AnswerChoice = {
  readonly resolution: Resolution;
  /** The district's own class; null where the answer is given in A–D itself. */
  readonly classCode: string | null;
};

/** How a form names a choice: the letter that is counted, and after a colon the district's code. */
export function choiceOf({ resolution: letter, classCode }: AnswerChoice): string {
  return classCode ? `${letter}:${classCode}` : letter;
}

/** Reads it back; null where it names no letter. */
export function readChoice(value: string): AnswerChoice | null {
  const [letter, code = ""] = value.split(":");
  const known = resolution.safeParse(letter);
  return known.success ? { resolution: known.data, classCode: code || null } : null;
}

type Offered = { readonly code: string; readonly means: Resolution };

/**
 * Whether a district takes such an answer: the letter alone, or with a class of its own that stands
 * for this letter.
 */
export function isOffered(choice: AnswerChoice, classes: readonly Offered[]): boolean {
  return (
    choice.classCode === null ||
    classes.some(({ code, means }) => code === choice.classCode && means === choice.resolution)
  );
}
