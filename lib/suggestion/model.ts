import { z } from "zod";
import { contact, satisfaction, solvedAnswer } from "@/lib/complaint/model";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const suggestionStatuses = [
  "drafted",
  "confirmed",
  "returned",
  "reviewed",
  "assigned",
  "objected",
  "signed",
  "handling",
  "answered",
  "rework",
  "rated",
  "unrated",
  "tracking",
  "closed",
  "dropped",
  "withdrawn",
] as const;
export const suggestionStatus = z.enum(suggestionStatuses);
export type SuggestionStatus = z.infer<typeof suggestionStatus>;

/** Whether the suggestion was accepted. */
export const adoptions = [
  "pending",
  "adopted",
  "partly-adopted",
  "for-reference",
  "not-adopted",
] as const;
export const adoption = z.enum(adoptions);
export type Adoption = z.infer<typeof adoption>;

/** Whether the thing was done. */
export const resolutions = ["A", "B", "C", "D"] as const;
export const resolution = z.enum(resolutions);
export type Resolution = z.infer<typeof resolution>;

export const assignmentRoles = ["lead", "co-handler", "separate"] as const;
export const assignmentRole = z.enum(assignmentRoles);
export type AssignmentRole = z.infer<typeof assignmentRole>;

export const assignmentStatuses = ["requested", "submitted", "accepted"] as const;
export const assignmentStatus = z.enum(assignmentStatuses);
export type AssignmentStatus = z.infer<typeof assignmentStatus>;

/** From which side the suggestion came. */
export const proposerKinds = ["member", "resident", "department", "expert"] as const;
export const proposerKind = z.enum(proposerKinds);
export type ProposerKind = z.infer<typeof proposerKind>;

/** Who rates an answer; the two sides are never averaged. */
export const ratingSides = ["resident", "member"] as const;
export const ratingSide = z.enum(ratingSides);
export type RatingSide = z.infer<typeof ratingSide>;

/** What a stranger may read: the minutes confirmed it. */
export const publicStatuses = suggestionStatuses.filter(
  (status) => status !== "drafted" && status !== "returned" && status !== "dropped",
);

/** Nothing more is to be done. */
export const endedStatuses = [
  "closed",
  "dropped",
  "withdrawn",
] as const satisfies readonly SuggestionStatus[];

/** Not yet in anybody's hands: the consultation waits for these. */
export const unissuedStatuses = [
  "drafted",
  "confirmed",
  "returned",
  "reviewed",
] as const satisfies readonly SuggestionStatus[];

/** What is due on a suggestion, by whom. */
export const clockKinds = ["review", "assign", "sign", "objection", "reply", "rating"] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Why an answer will be looked back at. */
export const lookBackReasons = ["promise", "sample", "rating"] as const;
export const lookBackReason = z.enum(lookBackReasons);
export type LookBackReason = z.infer<typeof lookBackReason>;

const day = z.iso.date("day-missing");
const round = z.int().min(0);

export const suggestionEvents = defineEvents("suggestion", {
  drafted: z.object({ ref: z.string(), consultationId: z.uuid(), body: proseRef }),
  dropped: z.object({ reason: proseRef.nullable() }),
  confirmed: z.object({ consultationId: z.uuid(), body: proseRef.nullable() }),
  reviewed: z.object({}),
  returned: z.object({ reason: proseRef }),
  "settled-on-spot": z.object({ departmentId: z.uuid(), body: proseRef }),
  withdrawn: z.object({ reason: proseRef }),
  assigned: z.object({
    leadDepartmentId: z.uuid(),
    coHandlerIds: z.array(z.uuid()),
    separateIds: z.array(z.uuid()),
    replyOn: day,
    key: z.boolean(),
  }),
  signed: z.object({ departmentId: z.uuid() }),
  objected: z.object({ departmentId: z.uuid(), reason: proseRef }),
  reassigned: z.object({
    fromDepartmentId: z.uuid(),
    leadDepartmentId: z.uuid(),
    replyOn: day,
  }),
  upheld: z.object({ reason: proseRef }),
  "adoption-drafted": z.object({ adoption, reason: proseRef.nullable() }),
  "adoption-recorded": z.object({ adoption, departmentId: z.uuid(), reason: proseRef.nullable() }),
  "reply-drafted": z.object({ round, resolution, body: proseRef }),
  "draft-returned": z.object({ what: z.enum(["adoption", "reply"]), reason: proseRef }),
  answered: z.object({
    round,
    resolution,
    departmentId: z.uuid(),
    replyId: z.uuid(),
    body: proseRef.nullable(),
    promise: proseRef.nullable(),
    promisedOn: day.nullable(),
    lookBackDueOn: day.nullable(),
  }),
  "opinion-submitted": z.object({ departmentId: z.uuid(), opinion: proseRef }),
  "opinion-accepted": z.object({ departmentId: z.uuid() }),
  "opinion-returned": z.object({ departmentId: z.uuid(), reason: proseRef }),
  "extension-asked": z.object({ days: z.int(), reason: proseRef }),
  replanned: z.object({ days: z.int(), dueOn: day }),
  "extension-refused": z.object({ days: z.int() }),
  voiced: z.object({
    round,
    side: ratingSide,
    solved: solvedAnswer,
    satisfaction,
    comment: proseRef.nullable(),
  }),
  rated: z.object({ round }),
  "sent-back": z.object({ round, reworkCount: z.int() }),
  lapsed: z.object({ round }),
  supervised: z.object({ reason: z.enum(["dissatisfied-twice", "promise-broken"]) }),
  tracked: z.object({ replyId: z.uuid(), dueOn: day, cause: lookBackReason }),
  closed: z.object({ resolution: resolution.nullable() }),
  fulfilled: z.object({ lookBackId: z.uuid() }),
  "found-partial": z.object({ lookBackId: z.uuid(), newDueOn: day }),
  "found-unfulfilled": z.object({ lookBackId: z.uuid() }),
  "found-relapsed": z.object({ lookBackId: z.uuid() }),
  "policy-changed": z.object({ lookBackId: z.uuid(), resolution, basis: proseRef }),
});

const ref = z.string().min(1);
const title = z.string().trim().min(4, "title-short").max(40, "title-long");
const body = z.string().trim().min(10, "body-short").max(2000, "body-long");
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const codes = z.array(z.string().min(1)).max(12, "departments-many");

export const draftForm = z.object({
  consultation: ref,
  title,
  body,
  proposedDepartment: z.string().optional(),
  proposer: proposerKind.default("member"),
});
export type DraftForm = z.infer<typeof draftForm>;

/** A suggestion that came back from staff is written anew and confirmed again. */
export const reconfirmForm = z.object({ ref, title, body });
export type ReconfirmForm = z.infer<typeof reconfirmForm>;

/** An act that needs nothing but its words: return, object, withdraw, uphold. */
export const reasonForm = z.object({ ref, reason });
export type ReasonForm = z.infer<typeof reasonForm>;

export const settleForm = z.object({ ref, department: z.string().min(1, "lead-missing"), body });
export type SettleForm = z.infer<typeof settleForm>;

export const assignForm = z
  .object({
    ref,
    lead: z.string().min(1, "lead-missing"),
    coHandlers: codes.default([]),
    separate: codes.default([]),
    replyOn: day,
    key: z.boolean().default(false),
  })
  .refine((form) => ![...form.coHandlers, ...form.separate].includes(form.lead), {
    path: ["coHandlers"],
    error: "lead-twice",
  })
  .refine((form) => !form.separate.some((code) => form.coHandlers.includes(code)), {
    path: ["separate"],
    error: "department-twice",
  });
export type AssignForm = z.infer<typeof assignForm>;

export const reassignForm = z.object({
  ref,
  lead: z.string().min(1, "lead-missing"),
  replyOn: day,
});
export type ReassignForm = z.infer<typeof reassignForm>;

export const decisions = ["adopt", "partly-adopt", "keep-for-reference", "decline"] as const;

/** A reason is given for anything but adopting the whole. */
export const adoptionForm = z
  .object({
    ref,
    decision: z.enum(decisions, "decision-missing"),
    reason: z.string().trim().max(1000, "reason-long"),
  })
  .refine((form) => form.decision === "adopt" || form.reason.length >= 5, {
    path: ["reason"],
    error: "reason-short",
  });
export type AdoptionForm = z.infer<typeof adoptionForm>;

const replyFields = z.object({
  ref,
  resolution: z.enum(resolutions, "resolution-missing"),
  body,
  promise: z.string().trim().max(1000, "body-long").default(""),
  promisedOn: z.string().default(""),
  promisePerson: z.string().trim().max(40, "title-long").default(""),
  basis: z.string().trim().max(1000, "body-long").default(""),
  contact: z.enum(contact.options, "contact-missing"),
});

/** B names what is promised, the day and the person; C the condition; D the policy it stands on. */
export const replyForm = replyFields
  .refine((form) => form.resolution !== "B" || form.promise.length >= 5, {
    path: ["promise"],
    error: "promise-short",
  })
  .refine((form) => form.resolution !== "B" || z.iso.date().safeParse(form.promisedOn).success, {
    path: ["promisedOn"],
    error: "day-missing",
  })
  .refine((form) => form.resolution !== "B" || form.promisePerson.length >= 2, {
    path: ["promisePerson"],
    error: "person-missing",
  })
  .refine((form) => form.resolution !== "C" || form.basis.length >= 5, {
    path: ["basis"],
    error: "condition-short",
  })
  .refine((form) => form.resolution !== "D" || form.basis.length >= 5, {
    path: ["basis"],
    error: "basis-short",
  });
export type ReplyForm = z.infer<typeof replyForm>;

/** The draft that was read when it was countersigned: what changed since is not signed. */
export const countersignForm = z.object({ ref, draft: z.uuid(), draftedAt: z.coerce.date() });
export type CountersignForm = z.infer<typeof countersignForm>;

export const draftReturnForm = z.object({ ref, what: z.enum(["adoption", "reply"]), reason });
export type DraftReturnForm = z.infer<typeof draftReturnForm>;

export const opinionForm = z.object({ ref, opinion: body });
export type OpinionForm = z.infer<typeof opinionForm>;

export const opinionDecisionForm = z.object({ ref, department: z.string().min(1) });
export type OpinionDecisionForm = z.infer<typeof opinionDecisionForm>;
export const opinionReturnForm = opinionDecisionForm.extend({ reason });
export type OpinionReturnForm = z.infer<typeof opinionReturnForm>;

export const extensionForm = z.object({
  ref,
  days: z.coerce
    .number("days-missing")
    .int("days-missing")
    .min(1, "days-missing")
    .max(60, "days-many"),
  reason,
});
export type ExtensionForm = z.infer<typeof extensionForm>;

export const extensionDecisionForm = z.object({ ref, granted: z.boolean() });
export type ExtensionDecisionForm = z.infer<typeof extensionDecisionForm>;

export const ratingForm = z.object({
  ref,
  solved: z.enum(solvedAnswer.options, "solved-missing"),
  satisfaction: z.enum(satisfaction.options, "satisfaction-missing"),
  comment: z.string().trim().max(500, "reason-long").default(""),
});
export type RatingForm = z.infer<typeof ratingForm>;
