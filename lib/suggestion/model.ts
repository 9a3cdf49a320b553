import { z } from "zod";

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
