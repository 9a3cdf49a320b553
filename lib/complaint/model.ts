import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const complaintStatuses = [
  "draft",
  "submitted",
  "accepted",
  "dispatched",
  "return-requested",
  "received",
  "in-progress",
  "awaiting-resident",
  "in-consultation",
  "replied",
  "rework",
  "merged",
  "declined",
  "referred",
  "withdrawn",
  "discarded",
  "closed",
  "closed-explained",
  "closed-unanswered",
] as const;
export const complaintStatus = z.enum(complaintStatuses);
export type ComplaintStatus = z.infer<typeof complaintStatus>;

export const complaintKinds = ["help", "complaint", "consult", "suggest", "report"] as const;
export const complaintKind = z.enum(complaintKinds);
export type ComplaintKind = z.infer<typeof complaintKind>;

export const urgencies = ["U1", "U2", "U3", "U4"] as const;
export const urgency = z.enum(urgencies);
export type Urgency = z.infer<typeof urgency>;

export const channels = ["web", "counter", "phone", "import"] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** Why a complaint is not taken here. */
export const declineCodes = ["NA1", "NA2", "NA3", "NA4", "NA5", "NA6", "NA7"] as const;
export const declineCode = z.enum(declineCodes, "missing");
export type DeclineCode = z.infer<typeof declineCode>;

/** Whether whoever answers has spoken with the reporter, and how. */
export const contacts = ["visited", "phoned", "other", "not-contacted"] as const;
export const contact = z.enum(contacts, "missing");
export type Contact = z.infer<typeof contact>;

/** Moves the status; partly counts as unsolved. */
export const solvedAnswers = ["yes", "partly", "no"] as const;
export const solvedAnswer = z.enum(solvedAnswers, "missing");
export type SolvedAnswer = z.infer<typeof solvedAnswer>;

/** A figure only; moves nothing. */
export const satisfactions = ["satisfied", "basically", "dissatisfied"] as const;
export const satisfaction = z.enum(satisfactions);
export type Satisfaction = z.infer<typeof satisfaction>;

/** Where a complaint that is not ours goes. */
export const referralTargets = ["12345", "110", "petition", "court", "district", "other"] as const;
export const referralTarget = z.enum(referralTargets, "missing");
export type ReferralTarget = z.infer<typeof referralTarget>;

/** Where else a complaint has a number. */
export const numberSources = ["12345", "petition", "other"] as const;
export const numberSource = z.enum(numberSources, "missing");
export type NumberSource = z.infer<typeof numberSource>;

/** Why a complaint is not counted in the three rates (domain.md §6). */
export const exclusionCodes = ["unreasonable", "beyond-duty", "duplicate"] as const;
export const exclusionCode = z.enum(exclusionCodes, "missing");
export type ExclusionCode = z.infer<typeof exclusionCode>;

/** Form schemas; messages are keys of `fieldTexts` in copy. */
const prose = (shortest: number) =>
  z.string("missing").trim().min(shortest, "too-short").max(2000, "too-long");
const optionalProse = z.string().trim().max(2000, "too-long").default("");
const ref = z.string().min(1, "missing");

export const placeForm = z.object({
  divisionCode: z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/, "place-missing"),
  compoundCode: z.string().default(""),
  door: z.string().trim().max(60, "too-long").default(""),
});
export type PlaceForm = z.infer<typeof placeForm>;

export const matterForm = z.object({
  groupCode: z.string("category-missing").regex(/^[A-Z]{2}$/, "category-missing"),
  categoryCode: z.string().default(""),
  kind: complaintKind.default("help"),
  happenedOn: z
    .union([z.literal(""), z.iso.date("day-shape")])
    .default("")
    .transform((day) => day || null),
  body: z.string("body-short").trim().min(10, "body-short").max(500, "body-long"),
});
export type MatterForm = z.infer<typeof matterForm>;

export const contactForm = z.object({
  willConsult: z.boolean(),
  sharePhotos: z.boolean(),
});
export type ContactForm = z.infer<typeof contactForm>;

export const acceptForm = z.object({
  ref,
  categoryCode: z.string().min(4, "category-missing"),
  urgency,
  summary: z.string().trim().min(4, "too-short").max(60, "too-long"),
  departmentId: z.union([z.literal(""), z.uuid("department-missing")]).default(""),
});
export type AcceptForm = z.infer<typeof acceptForm>;

export const declineForm = z.object({ ref, code: declineCode, note: prose(4) });
export type DeclineForm = z.infer<typeof declineForm>;

export const referForm = z.object({
  ref,
  to: referralTarget,
  externalRef: z
    .string()
    .trim()
    .regex(/^[\w-]{0,40}$/, "external-ref-shape")
    .default(""),
  note: prose(4),
});
export type ReferForm = z.infer<typeof referForm>;

export const mergeForm = z.object({ ref, into: z.string().trim().min(1, "missing") });
export type MergeForm = z.infer<typeof mergeForm>;

export const categoryForm = z.object({
  ref,
  categoryCode: z.string().min(4, "category-missing"),
  urgency,
  text: prose(4),
});
export type CategoryForm = z.infer<typeof categoryForm>;

export const dispatchForm = z.object({ ref, departmentId: z.uuid("department-missing") });
export type DispatchForm = z.infer<typeof dispatchForm>;

/** An act that needs a reason, a question, an answer: one text. */
export const reasonForm = z.object({ ref, text: prose(4) });
export type ReasonForm = z.infer<typeof reasonForm>;
export const refForm = z.object({ ref });
export const optionalReasonForm = z.object({ ref, text: optionalProse });
export type OptionalReasonForm = z.input<typeof optionalReasonForm>;

export const replyForm = z.object({ ref, contact, text: prose(10) });
export type ReplyForm = z.infer<typeof replyForm>;

export const receiptForm = z.object({
  ref: z.string().trim().min(1, "ref-missing").max(40, "ref-missing"),
  lastFour: z
    .string()
    .trim()
    .regex(/^\d{4}$/, "last-four-shape"),
});
export type ReceiptForm = z.infer<typeof receiptForm>;

const nothing = z.object({});
const why = z.object({ reason: proseRef });
const perhapsWhy = z.object({ reason: proseRef.nullable() });
const said = z.object({
  round: z.number().int(),
  solved: solvedAnswer,
  satisfaction: satisfaction.nullable(),
  contacted: z.boolean().nullable().default(null),
  comment: proseRef.nullable(),
  merged: z.boolean(),
  /** Asked by triage or the station on the phone or at the door. */
  recorded: z.boolean().default(false),
});

export const draftSteps = ["place", "matter", "contact", "phone"] as const;

export const complaintEvents = defineEvents("complaint", {
  drafted: z.object({ step: z.enum(draftSteps) }),
  discarded: nothing,
  submitted: z.object({
    ref: z.string(),
    channel,
    kind: complaintKind,
    urgency,
    categoryCode: z.string().nullable(),
    compoundId: z.uuid().nullable(),
    body: proseRef,
    photos: z.number().int(),
    notice: z.string().nullable(),
    /** The rule that proposes where it goes. */
    routeId: z.uuid().nullable().optional(),
  }),
  accepted: z.object({ categoryCode: z.string().nullable(), urgency }),
  declined: z.object({ code: declineCode, note: proseRef }),
  referred: z.object({ to: referralTarget, externalRef: z.string().nullable(), note: proseRef }),
  merged: z.object({ into: z.string(), intoId: z.uuid() }),
  absorbed: z.object({ from: z.string(), fromId: z.uuid() }),
  split: z.object({ from: z.string().nullable(), reason: proseRef }),
  recategorised: z.object({
    from: z.string().nullable(),
    to: z.string(),
    urgency,
    fromUrgency: urgency.optional(),
    reason: proseRef.optional(),
  }),
  dispatched: z.object({ departmentId: z.uuid(), from: z.uuid().nullable() }),
  received: nothing,
  /** Whose it is within the department. */
  "handler-changed": z.object({ fromId: z.uuid().nullable(), toId: z.uuid().nullable() }),
  "return-requested": why,
  "dispatch-upheld": why,
  started: nothing,
  asked: z.object({ question: proseRef }),
  "question-answered": z.object({ answer: proseRef }),
  "taken-to-consultation": perhapsWhy,
  "result-returned": perhapsWhy,
  lapsed: z.object({ from: complaintStatus }),
  replied: z.object({
    round: z.number().int(),
    departmentId: z.uuid().nullable(),
    contact,
    body: proseRef,
    /** Why nobody spoke with the reporter, and why an opinion was not waited for. */
    notContacted: proseRef.nullish(),
    notWaited: proseRef.nullish(),
  }),
  "confirmed-solved": said,
  "reported-unsolved": said,
  explained: why,
  withdrawn: perhapsWhy,
  appealed: why,
  reopened: z.object({ reason: proseRef.nullable(), relapsed: z.boolean() }),
  supported: z.object({ supportId: z.uuid(), channel: channel.optional() }),
  "support-withdrawn": z.object({ supportId: z.uuid() }),
  numbered: z.object({ source: numberSource, numberId: z.uuid().optional() }),
  "number-withdrawn": z.object({ source: numberSource, reason: proseRef }),
  contacted: z.object({ how: contact, note: proseRef.nullable() }),
  relocated: z.object({ from: z.string(), to: z.string(), reason: proseRef }),
  rerouted: z.object({
    routeId: z.uuid().nullable(),
    departmentId: z.uuid().nullable(),
    venueId: z.uuid().nullable(),
    reason: proseRef.nullable(),
  }),
  "extension-asked": z.object({ extensionId: z.uuid(), days: z.number().int(), reason: proseRef }),
  "extension-granted": z.object({ extensionId: z.uuid(), dueAt: z.iso.datetime() }),
  "extension-refused": z.object({ extensionId: z.uuid(), reason: proseRef }),
  "co-handler-asked": z.object({ departmentId: z.uuid(), question: proseRef }),
  "co-opinion-given": z.object({ departmentId: z.uuid(), answer: proseRef }),
  "co-opinion-accepted": z.object({ departmentId: z.uuid() }),
  "co-opinion-returned": z.object({ departmentId: z.uuid(), reason: proseRef }),
  "handed-to-firm": z.object({ firmId: z.uuid(), dueAt: z.iso.datetime() }),
  "firm-answered": z.object({ firmId: z.uuid(), answer: proseRef }),
  "handover-ended": z.object({ firmId: z.uuid(), expired: z.boolean() }),
  "fell-late": z.object({ clock: z.string(), threefold: z.boolean() }),
  supervised: z.object({ orderId: z.uuid(), cause: z.string() }),
  "supervision-ended": z.object({ orderId: z.uuid(), reason: proseRef }),
  excluded: z.object({ code: exclusionCode, reason: proseRef }),
  "exclusion-ended": z.object({ reason: proseRef }),
  /** The time of keeping is over, or its reporter had it erased: nothing in it tells who it was. */
  deidentified: nothing,
  "photos-passed": z.object({ passed: z.number().int() }),
  "photos-withheld": z.object({ withheld: z.number().int() }),
});
