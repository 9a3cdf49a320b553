import { z } from "zod";
import { exclusionCode, satisfaction, solvedAnswer } from "../model";

const text = z.string().trim().max(2000, "too-long").default("");
const yesNo = z
  .enum(["yes", "no"])
  .nullish()
  .transform((value) => (value ? value === "yes" : null));

const answers = {
  ref: z.string().min(1, "missing"),
  contacted: yesNo,
  solved: solvedAnswer,
  satisfaction: satisfaction.nullish().transform((value) => value ?? null),
  comment: text,
};

/** Whoever says it is not solved says what is missing: the department has to know what to do. */
function reasonWhereUnsolved(
  answer: { solved: string; comment: string },
  context: { addIssue(issue: { code: "custom"; path: string[]; message: string }): void },
): void {
  if (answer.solved === "yes" || answer.comment.length >= 4) return;
  context.addIssue({ code: "custom", path: ["comment"], message: "unsolved-reason" });
}

/** The three questions after a reply (domain.md §6: 联系了吗、解决了吗、满意吗). */
export const answerForm = z.object(answers).superRefine(reasonWhereUnsolved);
export type AnswerForm = z.infer<typeof answerForm>;
/** What a command is told; who asks by a command leaves out what was not answered. */
export type Answer = Pick<AnswerForm, "ref" | "solved" | "satisfaction" | "comment"> &
  Partial<Pick<AnswerForm, "contacted">>;

/** The same, asked on the phone or at the door by somebody of triage or the station. */
export const recordedAnswerForm = z
  .object({ ...answers, how: z.enum(["phoned", "visited"], "missing") })
  .superRefine(reasonWhereUnsolved);
export type RecordedAnswer = z.infer<typeof recordedAnswerForm>;

const reason = z.string("missing").trim().min(4, "too-short").max(2000, "too-long");

export const exclusionForm = z.object({
  ref: z.string().min(1, "missing"),
  code: exclusionCode,
  text: reason,
});
export type ExclusionForm = z.infer<typeof exclusionForm>;

export const supervisionEndForm = z.object({ order: z.uuid("missing"), text: reason });
export type SupervisionEnd = z.infer<typeof supervisionEndForm>;
