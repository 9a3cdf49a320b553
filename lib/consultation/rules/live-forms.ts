import { z } from "zod";
import { capacity } from "../model";
import { pollOptionsAtLeast, pollOptionsAtMost, pollShowing } from "../model/live";

const ref = z.string().min(1);
const reason = z.string().trim().min(5, "reason-short").max(300, "reason-long");
const label = z.string().trim().min(2, "label-short").max(20, "label-long");

/** `turn` is the number of the item that was on when the button was drawn: 0 before the first. */
export const agendaMoving = z.object({
  ref,
  turn: z.coerce.number().int().min(0),
  position: z.coerce.number().int().min(0),
});
export const questionAsking = z.object({
  ref,
  text: z.string().trim().min(4, "question-short").max(200, "question-long"),
});
export const questionTarget = z.object({ ref, questionId: z.uuid() });
export const questionHiding = questionTarget.extend({ reason });
export const speechAsking = z.object({ ref, label: label.optional().or(z.literal("")) });
export const speakerAdding = z.object({ ref, label, side: capacity.default("resident") });
export const speakerTarget = z.object({ ref, speakerId: z.uuid() });
export const pollTarget = z.object({ ref, pollId: z.uuid() });
export const voteCasting = pollTarget.extend({
  choice: z.coerce
    .number("choose-option")
    .int()
    .min(0, "choose-option")
    .max(pollOptionsAtMost - 1),
});
export const pollOpening = z.object({
  ref,
  text: z.string().trim().min(4, "question-short").max(100, "poll-long"),
  options: z
    .array(z.string().trim().min(1).max(30, "option-long"))
    .min(pollOptionsAtLeast, "options-missing")
    .max(pollOptionsAtMost, "options-missing")
    .refine((texts) => new Set(texts).size === texts.length, "options-alike"),
  shown: pollShowing.default("closed"),
});

export type AgendaMoving = z.infer<typeof agendaMoving>;
export type QuestionAsking = z.infer<typeof questionAsking>;
export type QuestionTarget = z.infer<typeof questionTarget>;
export type QuestionHiding = z.infer<typeof questionHiding>;
export type SpeechAsking = z.infer<typeof speechAsking>;
export type SpeakerAdding = z.input<typeof speakerAdding>;
export type SpeakerTarget = z.infer<typeof speakerTarget>;
export type PollTarget = z.infer<typeof pollTarget>;
export type VoteCasting = z.infer<typeof voteCasting>;
export type PollOpening = z.input<typeof pollOpening>;

/** Rows for options on the form; it works without a script, so their number is fixed. */
export const optionRows = [1, 2, 3, 4, 5] as const;

/** The flat fields of the form; blank options are left out. */
export const pollForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  const options = optionRows.map((row) => String(typed[`option-${row}`] ?? "").trim());
  return { ...typed, options: options.filter((text) => text !== "") };
}, pollOpening);
