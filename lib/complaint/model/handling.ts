import { z } from "zod";
import { contact } from "../model";

export const coStatuses = ["requested", "submitted", "accepted"] as const;
export type CoStatus = (typeof coStatuses)[number];

export const handoverStatuses = ["sent", "answered", "withdrawn", "expired"] as const;
export type HandoverStatus = (typeof handoverStatuses)[number];

/** What a firm's link is good for now. */
export const linkStates = ["open", "answered", "expired", "withdrawn"] as const;
export type LinkState = (typeof linkStates)[number];

/** Acts that move no status. */
export const besideActs = [
  "ask-extension",
  "decide-extension",
  "contact",
  "ask-co",
  "take-co",
  "hand-to-firm",
  "withdraw-handover",
] as const;
export type BesideAct = (typeof besideActs)[number];

/** Ways in which somebody was in fact reached. */
export const reachedWays = ["visited", "phoned", "other"] as const;
export const reached = z.enum(reachedWays, "missing");

const ref = z.string().min(1, "missing");
const words = (shortest: number) =>
  z.string("missing").trim().min(shortest, "too-short").max(2000, "too-long");

/** More time: how many working days, and why; the reporter reads the reason. */
export const extensionForm = z.object({
  ref,
  days: z.coerce
    .number("days-missing")
    .int("days-missing")
    .min(1, "days-missing")
    .max(30, "days-many"),
  text: words(5),
});
export type ExtensionForm = z.infer<typeof extensionForm>;

export const extensionDecisionForm = z
  .object({
    ref,
    granted: z.enum(["yes", "no"], "missing"),
    text: z.string().trim().max(2000, "too-long").default(""),
  })
  .refine((form) => form.granted === "yes" || form.text.length >= 4, {
    path: ["text"],
    error: "too-short",
  });
export type ExtensionDecisionForm = z.infer<typeof extensionDecisionForm>;

/** A question to another department, with its own day. */
export const coQuestionForm = z.object({
  ref,
  departmentId: z.uuid("department-missing"),
  dueOn: z.iso.date("day-shape"),
  text: words(4),
});
export type CoQuestionForm = z.infer<typeof coQuestionForm>;

/** An act on one department's part of a complaint. */
export const coPartForm = z.object({ ref, part: z.uuid("missing") });
export type CoPartForm = z.infer<typeof coPartForm>;
export const coTextForm = coPartForm.extend({ text: words(4) });
export type CoTextForm = z.infer<typeof coTextForm>;

export const handoverForm = z.object({
  ref,
  text: z.string().trim().max(1000, "too-long").default(""),
});
export type HandoverForm = z.infer<typeof handoverForm>;

/** What a firm answers: what it did, and whether it spoke with the resident. */
export const firmAnswerForm = z.object({ contact, text: words(10) });
export type FirmAnswerForm = z.infer<typeof firmAnswerForm>;

export const contactForm = z.object({ ref, how: reached, text: words(4) });
export type ContactForm = z.infer<typeof contactForm>;

const optionalId = z
  .union([z.literal(""), z.uuid("missing")])
  .default("")
  .transform((id) => id || null);
const perhaps = z.string().trim().max(500, "too-long").default("");

/** An answer to the reporter; who was not reached before, or not waited for, is told why. */
export const handlingReplyForm = z
  .object({
    ref,
    contact,
    text: words(10),
    notContacted: perhaps,
    notWaited: perhaps,
    templateId: optionalId,
    templateVersion: z.coerce.number().int().min(0).default(0),
  })
  .refine((form) => form.contact !== "not-contacted" || form.notContacted.length >= 4, {
    path: ["notContacted"],
    error: "not-contacted-why",
  });
export type HandlingReplyForm = z.infer<typeof handlingReplyForm>;
