import { z } from "zod";
import { type Contact, satisfaction, solvedAnswer } from "@/lib/complaint/model";
import { defineEvents } from "@/lib/core/events";
import type { Text } from "@/lib/core/i18n";
import { proseRef } from "@/lib/core/prose-ref";
import { ratingSheet } from "./model/rating";
import { supervisionCause } from "./model/supervision";

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

/** How lists ask for it: one of them, both kinds of adopted, or whatever was decided. */
export const adoptionFilters = [...adoptions, "taken", "decided"] as const;
export type AdoptionFilter = (typeof adoptionFilters)[number];

export function adoptionsIn(filter: AdoptionFilter): readonly Adoption[] {
  if (filter === "taken") return ["adopted", "partly-adopted"];
  if (filter === "decided") return adoptions.filter((each) => each !== "pending");
  return [filter];
}

/** Whether the thing was done. */
export const resolutions = ["A", "B", "C", "D"] as const;
export const resolution = z.enum(resolutions);
export type Resolution = z.infer<typeof resolution>;

/** How lists ask for it: one of them, any, or not answered yet. */
export const resolutionFilters = [...resolutions, "given", "none"] as const;
export type ResolutionFilter = (typeof resolutionFilters)[number];

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
  noted: z.object({ departmentId: z.uuid() }),
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
  /** Handled together with others, each still answered for itself. */
  "joined-group": z.object({ groupId: z.uuid() }),
  "left-group": z.object({ groupId: z.uuid(), reason: proseRef.nullable() }),
  "extension-asked": z.object({ days: z.int(), reason: proseRef }),
  replanned: z.object({ days: z.int(), dueOn: day }),
  "extension-refused": z.object({ days: z.int() }),
  voiced: z.object({
    round,
    side: ratingSide,
    solved: solvedAnswer,
    satisfaction,
    work: satisfaction.nullable().default(null),
    sheet: ratingSheet.nullable().default(null),
    comment: proseRef.nullable(),
  }),
  rated: z.object({ round }),
  "rating-reminded": z.object({ round, until: day }),
  "sent-back": z.object({ round, reworkCount: z.int() }),
  lapsed: z.object({ round }),
  supervised: z.object({ orderId: z.uuid(), reason: supervisionCause }),
  tracked: z.object({ replyId: z.uuid(), dueOn: day, cause: lookBackReason }),
  closed: z.object({ resolution: resolution.nullable() }),
  fulfilled: z.object({ lookBackId: z.uuid() }),
  "found-partial": z.object({ lookBackId: z.uuid(), newDueOn: day }),
  "found-unfulfilled": z.object({ lookBackId: z.uuid() }),
  "found-relapsed": z.object({ lookBackId: z.uuid() }),
  "policy-changed": z.object({ lookBackId: z.uuid(), resolution, basis: proseRef }),
});

/** An answer as it is read. */
export type ReplyShown = {
  readonly round: number;
  readonly resolution: Resolution;
  /** What the district calls it, where it has classes of its own. */
  readonly named?: Text | null;
  readonly body: string;
  readonly promise: string | null;
  readonly promisedOn: string | null;
  readonly promisePerson: string | null;
  readonly basis: string | null;
  readonly contact: Contact;
  readonly publishedAt: Date | null;
};

/** The ways staff look at their queue. */
export const deskViews = [
  "review",
  "assign",
  "objected",
  "extension",
  "overdue",
  "handling",
  "rating",
  "tracking",
  "all",
] as const;
export type DeskView = (typeof deskViews)[number];

/** What a department has to do next with one suggestion. */
export const handlingTasks = [
  "sign",
  "decide",
  "countersign-adoption",
  "countersign-both",
  "answer",
  "countersign-reply",
  "take-opinions",
  "give-opinion",
  "countersign-part",
] as const;
export type HandlingTask = (typeof handlingTasks)[number];

/** How far a suggestion has got, for those who do not know the sixteen states. */
export const publicStates = ["waiting", "handling", "answered", "tracking", "closed"] as const;
export type PublicState = (typeof publicStates)[number];
