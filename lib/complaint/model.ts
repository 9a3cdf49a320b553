import { z } from "zod";

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
export const declineCode = z.enum(declineCodes);
export type DeclineCode = z.infer<typeof declineCode>;

/** Whether whoever answers has spoken with the reporter, and how. */
export const contacts = ["visited", "phoned", "other", "not-contacted"] as const;
export const contact = z.enum(contacts);
export type Contact = z.infer<typeof contact>;

/** Moves the status; partly counts as unsolved. */
export const solvedAnswers = ["yes", "partly", "no"] as const;
export const solvedAnswer = z.enum(solvedAnswers);
export type SolvedAnswer = z.infer<typeof solvedAnswer>;

/** A figure only; moves nothing. */
export const satisfactions = ["satisfied", "basically", "dissatisfied"] as const;
export const satisfaction = z.enum(satisfactions);
export type Satisfaction = z.infer<typeof satisfaction>;
