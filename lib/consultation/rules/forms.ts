import { z } from "zod";
import {
  capacity,
  consultationForm,
  matterSource,
  pointNature,
  screeningQuestion,
  screeningQuestions,
} from "../model";
import { areApart, whyNotExpert } from "./experts";

const ref = z.string().min(1);
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const title = z.string().trim().min(4, "title-short").max(40, "title-long");
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-wrong");
const day = z.iso.date("day-wrong");

export const matterSuggestion = z.object({
  problemRef: ref,
  title: title.optional(),
  reason,
  source: matterSource.default("cluster"),
});
/** A matter is named by its own reference, or as the open one of a problem. */
const target = { problemRef: ref.optional(), matterRef: ref.optional() };
export const matterApproval = z.object({
  ...target,
  /** The questions that were answered no. */
  no: z.array(screeningQuestion).optional(),
  questions: z.record(screeningQuestion, z.string().trim().min(1, "answer-questions").pipe(reason)),
});
/** The form of the three questions: one that was neither ticked nor denied is not answered. */
export const answeredQuestions = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  const whys = screeningQuestions.map((question) => [
    question,
    typed[`yes-${question}`] ? typed[`why-${question}`] : "",
  ]);
  const { problemRef, matterRef } = typed;
  const no = screeningQuestions.filter((question) => typed[`yes-${question}`] === "no");
  return { problemRef, matterRef, no, questions: Object.fromEntries(whys) };
}, matterApproval);
const because = z.string().trim().min(1, "answer-questions").pipe(reason);
/** Suggested and answered on one form, which asks only for why the answer is yes. */
export const suggestedAndAnswered = z
  .object({
    ...matterSuggestion.shape,
    "why-cared": because,
    "why-in-remit": because,
    "why-deliberable": because,
  })
  .transform(({ problemRef, title, reason, source, ...whys }) => ({
    ...{ problemRef, title, reason, source },
    questions: Object.fromEntries(
      screeningQuestions.map((question) => [question, whys[`why-${question}`]]),
    ) as Record<(typeof screeningQuestions)[number], string>,
  }));
export const matterTarget = z.object(target);
export const matterReason = z.object({ ...target, reason });
export const matterMerging = z.object({
  ...target,
  into: z.string().trim().min(1, "no-such-matter"),
});

export const agendaLine = z.object({
  at: clockTime,
  title: z.string().trim().min(2, "agenda-short").max(60, "agenda-long"),
  detail: z.string().trim().max(120, "agenda-long").optional(),
});

const when = { day, from: clockTime, to: clockTime, signUpDay: day, signUpAt: clockTime };

const why = z.string().trim().max(1000, "reason-long").optional();

export const scheduling = z.object({
  ...target,
  title,
  form: consultationForm,
  venueCode: z.string().min(1, "choose-venue"),
  ...when,
  capacity: z.coerce
    .number()
    .int("capacity-wrong")
    .min(1, "capacity-wrong")
    .max(500, "capacity-wrong"),
  reason: z.string().trim().min(10, "reason-short").max(1000, "reason-long"),
  agenda: z.array(agendaLine).min(1, "agenda-missing").max(12),
  hostId: z.uuid("choose-host"),
  recorderId: z.uuid("choose-recorder"),
  headId: z.uuid("choose-head"),
  departmentCodes: z.array(z.string()).max(20),
  members: z.array(z.string()).min(1, "choose-members").max(40),
  /** Of the members, those who must come; the others may. */
  must: z.array(z.string()).max(40).optional(),
  /** By form of address and field, with the number where the invitation goes: 王教授 结构 139…. */
  experts: z
    .array(
      z.string().check((line) => {
        const why = whyNotExpert(line.value);
        if (why) line.issues.push({ code: "custom", message: why, input: line.value });
      }),
    )
    .max(8)
    .refine(areApart, "expert-twice")
    .optional(),
  overrule: why,
  shortNotice: why,
});
export const rescheduling = z.object({
  ref,
  ...when,
  reason: reason.optional(),
  shortNotice: why,
});
/** Notice is given; where it is shorter than the rule, with the reason. */
export const announcing = z.object({ ref, shortNotice: why });
export const refusalReason = z.object({ ref, reason });
export const consultationRef = z.object({ ref });
export const invitationAnswer = z.object({ ref, attendanceId: z.uuid() });
export const leaveAsking = invitationAnswer.extend({ reason });
export const signingUp = z.object({
  ref,
  label: z.string().trim().max(20, "label-long").optional(),
  /** They read the notice and agreed to it with this form. */
  consented: z.literal(true).optional(),
});
export const doorSignIn = z.object({
  ref,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "code-wrong"),
});
export const handSignIn = z.object({
  ref,
  attendanceIds: z.array(z.uuid()).min(1, "choose-people").max(300),
});
export const materialWithdrawal = z.object({ ref, file: z.string().min(1) });
export const walkingIn = z.object({
  ref,
  label: z.string().trim().min(2, "label-short").max(20, "label-long"),
  as: capacity.default("resident"),
});
export const noting = z.object({
  ref,
  side: capacity,
  nature: pointNature,
  text: z.string().trim().min(2, "point-short").max(500, "point-long"),
  agendaPosition: z.coerce.number().int().min(0).max(40).optional(),
});
/** The version that was read: what was written since is neither overwritten nor signed. */
const version = z.coerce.number().int().min(0).optional();
export const minutesSigning = z.object({ ref, version });

export type MatterSuggestion = z.input<typeof matterSuggestion>;
export type MatterApproval = z.infer<typeof matterApproval>;
export type MatterTarget = z.infer<typeof matterTarget>;
export type MatterReason = z.infer<typeof matterReason>;
export type MatterMerging = z.infer<typeof matterMerging>;
export type Scheduling = z.infer<typeof scheduling>;
export type Rescheduling = z.infer<typeof rescheduling>;
export type Announcing = z.infer<typeof announcing>;
export type RefusalReason = z.infer<typeof refusalReason>;
export type ConsultationRef = z.infer<typeof consultationRef>;
export type LeaveAsking = z.infer<typeof leaveAsking>;
export type SigningUp = z.infer<typeof signingUp>;
export type DoorSignIn = z.infer<typeof doorSignIn>;
export type HandSignIn = z.infer<typeof handSignIn>;
export type WalkingIn = z.input<typeof walkingIn>;
export type Noting = z.infer<typeof noting>;
export type MinutesSigning = z.infer<typeof minutesSigning>;
export type InvitationAnswer = z.infer<typeof invitationAnswer>;

/** Rows of the agenda on the form; it works without a script, so their number is fixed. */
export const agendaRows = [1, 2, 3, 4, 5, 6] as const;

function agendaOf(typed: Readonly<Record<string, unknown>>) {
  const lines = agendaRows.map((row) => ({
    at: String(typed[`agenda-${row}-at`] ?? "").trim(),
    title: String(typed[`agenda-${row}-title`] ?? "").trim(),
    detail: String(typed[`agenda-${row}-detail`] ?? "").trim(),
  }));
  return lines.filter((line) => line.title !== "" || line.detail !== "");
}

/** One a line; blank lines are left out. */
function linesOf(typed: unknown): string[] {
  const lines = String(typed ?? "").split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** The flat fields of the form as what the command takes; blank rows of the agenda are left out. */
export const schedulingForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...typed,
    form: typed.meeting,
    agenda: agendaOf(typed),
    experts: linesOf(typed.experts),
  };
}, scheduling);
