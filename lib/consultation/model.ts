import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const matterStatuses = [
  "suggested",
  "screened",
  "shortlisted",
  "publicised",
  "approved",
  "scheduled",
  "deferred",
  "done",
  "rejected",
  "merged",
] as const;
export const matterStatus = z.enum(matterStatuses);
export type MatterStatus = z.infer<typeof matterStatus>;

export const matterSources = [
  "party-government",
  "member",
  "resident",
  "cluster",
  "hotline",
  "proposal",
  "inspection",
] as const;
export const matterSource = z.enum(matterSources);
export type MatterSource = z.infer<typeof matterSource>;

export const consultationStatuses = [
  "planned",
  "researching",
  "noticed",
  "open",
  "in-session",
  "minuting",
  "host-confirmed",
  "confirmed",
  "issued",
  "closed",
  "postponed",
  "cancelled",
] as const;
export const consultationStatus = z.enum(consultationStatuses);
export type ConsultationStatus = z.infer<typeof consultationStatus>;

export const consultationForms = [
  "special",
  "counterpart",
  "sector",
  "proposal-handling",
  "on-site",
  "micro",
  "online",
  "hybrid",
] as const;
export const consultationForm = z.enum(consultationForms);
export type ConsultationForm = z.infer<typeof consultationForm>;

export const attendanceStatuses = [
  "invited",
  "joined",
  "waitlisted",
  "leave-asked",
  "excused",
  "declined",
  "present",
  "absent",
] as const;
export const attendanceStatus = z.enum(attendanceStatuses);
export type AttendanceStatus = z.infer<typeof attendanceStatus>;

/** As what somebody takes part; also the sides of a discussion. */
export const capacities = ["resident", "member", "department", "expert"] as const;
export const capacity = z.enum(capacities);
export type Capacity = z.infer<typeof capacity>;

export const signInWays = ["code", "hand"] as const;
export const signInWay = z.enum(signInWays);
export type SignInWay = z.infer<typeof signInWay>;

export const pointNatures = ["view", "consensus", "difference"] as const;
export const pointNature = z.enum(pointNatures);
export type PointNature = z.infer<typeof pointNature>;

/** 选题三问: whether people care, whether it is ours to decide, whether it can be deliberated. */
export const screeningQuestions = ["cared", "in-remit", "deliberable"] as const;
export const screeningQuestion = z.enum(screeningQuestions);
export type ScreeningQuestion = z.infer<typeof screeningQuestion>;

/** Where a consultation is known to strangers: notice was given. */
export const publicStatuses = [
  "noticed",
  "open",
  "in-session",
  "minuting",
  "host-confirmed",
  "confirmed",
  "issued",
  "closed",
  "postponed",
  "cancelled",
] as const satisfies readonly ConsultationStatus[];

/** Still to come: invitations are answered. */
export const comingStatuses = [
  "planned",
  "researching",
  "noticed",
  "open",
  "postponed",
] as const satisfies readonly ConsultationStatus[];

const nothing = z.object({});
const why = z.object({ reason: proseRef });
const one = z.object({ attendanceId: z.uuid() });

export const matterEvents = defineEvents("matter", {
  suggested: z.object({ source: matterSource, problemId: z.uuid(), reason: proseRef }),
  screened: nothing,
  shortlisted: nothing,
  publicised: nothing,
  approved: z.object({ questions: z.record(z.string(), proseRef) }),
  rejected: why,
  merged: z.object({ intoId: z.uuid() }),
  scheduled: z.object({ consultationId: z.uuid() }),
  unscheduled: z.object({ consultationId: z.uuid() }),
  deferred: why,
  resumed: nothing,
  completed: z.object({ consultationId: z.uuid() }),
});

export const consultationEvents = defineEvents("consultation", {
  planned: z.object({
    ref: z.string(),
    matterId: z.uuid(),
    problemId: z.uuid().nullable(),
    venueId: z.uuid(),
    startsAt: z.string(),
    capacity: z.number().int(),
    reason: proseRef,
  }),
  "research-started": nothing,
  noticed: z.object({ startsAt: z.string() }),
  opened: z.object({ signUpUntil: z.string() }),
  begun: nothing,
  ended: z.object({ members: z.number().int(), residents: z.number().int() }),
  "minutes-drafted": z.object({ version: z.number().int(), body: proseRef, summary: proseRef }),
  "host-confirmed": z.object({ version: z.number().int() }),
  confirmed: z.object({ version: z.number().int() }),
  "minutes-returned": why,
  issued: nothing,
  closed: nothing,
  reopened: nothing,
  postponed: why,
  rescheduled: z.object({ startsAt: z.string(), reason: proseRef.nullable() }),
  cancelled: why,
  invited: one.extend({ as: capacity, overruled: proseRef.nullable() }),
  joined: one,
  declined: one,
  "signed-up": one,
  waitlisted: one,
  promoted: one,
  "sign-up-cancelled": one,
  "left-waiting-list": one,
  "leave-asked": one.extend({ reason: proseRef }),
  "leave-granted": one,
  "leave-refused": one,
  "signed-in": one.extend({ via: signInWay }),
  "walked-in": one.extend({ as: capacity, via: signInWay }),
  missed: z.object({ attendanceIds: z.array(z.uuid()) }),
  "point-noted": z.object({
    pointId: z.uuid(),
    side: capacity,
    nature: pointNature,
    text: proseRef,
  }),
});

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
export const matterApproval = z.object({
  problemRef: ref,
  questions: z.record(screeningQuestion, reason),
});
/** The form of the three questions: only a ticked one with a reason is answered. */
export const answeredQuestions = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  const whys = screeningQuestions.map((question) => [
    question,
    typed[`yes-${question}`] ? typed[`why-${question}`] : "",
  ]);
  return { problemRef: typed.problemRef, questions: Object.fromEntries(whys) };
}, matterApproval);
export const matterRef = z.object({ problemRef: ref });
export const matterReason = z.object({ problemRef: ref, reason });
export const matterMerging = z.object({ problemRef: ref, into: ref });

export const agendaLine = z.object({
  at: clockTime,
  title: z.string().trim().min(2, "agenda-short").max(60, "agenda-long"),
  detail: z.string().trim().max(120, "agenda-long").optional(),
});

const when = { day, from: clockTime, to: clockTime, signUpDay: day, signUpAt: clockTime };

export const scheduling = z.object({
  problemRef: ref,
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
  overrule: z.string().trim().max(1000, "reason-long").optional(),
});
export const rescheduling = z.object({ ref, ...when, reason: reason.optional() });
export const refusalReason = z.object({ ref, reason });
export const consultationRef = z.object({ ref });
export const invitationAnswer = z.object({ ref, attendanceId: z.uuid() });
export const leaveAsking = invitationAnswer.extend({ reason });
export const signingUp = z.object({
  ref,
  label: z.string().trim().max(20, "label-long").optional(),
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
export const minutesDraft = z.object({
  ref,
  body: z.string().trim().min(20, "minutes-short").max(20_000, "minutes-long"),
  summary: z.string().trim().min(10, "summary-short").max(600, "summary-long"),
});

export type MatterSuggestion = z.input<typeof matterSuggestion>;
export type MatterApproval = z.infer<typeof matterApproval>;
export type MatterReason = z.infer<typeof matterReason>;
export type MatterMerging = z.infer<typeof matterMerging>;
export type Scheduling = z.infer<typeof scheduling>;
export type Rescheduling = z.infer<typeof rescheduling>;
export type RefusalReason = z.infer<typeof refusalReason>;
export type ConsultationRef = z.infer<typeof consultationRef>;
export type LeaveAsking = z.infer<typeof leaveAsking>;
export type SigningUp = z.infer<typeof signingUp>;
export type DoorSignIn = z.infer<typeof doorSignIn>;
export type HandSignIn = z.infer<typeof handSignIn>;
export type WalkingIn = z.input<typeof walkingIn>;
export type Noting = z.infer<typeof noting>;
export type MinutesDraft = z.infer<typeof minutesDraft>;
export type InvitationAnswer = z.infer<typeof invitationAnswer>;
