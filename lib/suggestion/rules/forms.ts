import { z } from "zod";
import { contact } from "@/lib/complaint/model";
import { proposerKind, resolutions } from "../model";
import { outcome } from "../model/outcome";
import { readChoice } from "./answer-choice";

const day = z.iso.date("day-missing");
/** A ticked box, or the value itself where it does not come from a form. */
const yes = z.union([z.boolean(), z.literal("yes").transform(() => true)]);
const ref = z.string().min(1);
const title = z.string().trim().min(4, "title-short").max(40, "title-long");
/** What is written to be read by others. */
export const body = z.string().trim().min(10, "body-short").max(2000, "body-long");
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
const codes = z.array(z.string().min(1)).max(12, "departments-many");

/** An act that needs only to know which. */
export const refForm = z.object({ ref });

export const draftForm = z.object({
  consultation: ref,
  title,
  body,
  proposedDepartment: z.string().optional(),
  proposer: proposerKind.default("member"),
  /** Where the meeting would have it go, and the day somebody promised there. */
  outcome: outcome.default("assign"),
  promisedOn: z.union([z.literal(""), day]).optional(),
});
export type DraftForm = z.infer<typeof draftForm>;
/** As it comes from a form or the seed: what has a default may be left out. */
export type DraftInput = z.input<typeof draftForm>;

/** Rows of the form; it works without a script, so their number is fixed. The first has plain names. */
export const draftRows = [1, 2, 3] as const;
export const rowName = (name: string, row: number) => (row === 1 ? name : `${name}-${row}`);

const rowFields = ["title", "body", "proposedDepartment", "proposer", "outcome", "promisedOn"];

/** Several suggestions on one form; a row without title and text is left out, except where all are. */
export const draftsForm = z
  .looseObject({ consultation: ref })
  .transform((typed: Readonly<Record<string, unknown>>, context) => {
    const rows = draftRows.map((row) => ({
      row,
      typed: Object.fromEntries(rowFields.map((name) => [name, typed[rowName(name, row)]])),
    }));
    const written = rows.filter(({ typed: { title, body } }) => title || body);
    const consultation = String(typed.consultation);
    const drafts: DraftForm[] = [];
    for (const each of written.length > 0 ? written : rows.slice(0, 1)) {
      const parsed = draftForm.safeParse({ ...each.typed, consultation });
      if (parsed.success) drafts.push(parsed.data);
      for (const issue of parsed.error?.issues ?? []) {
        const path = [rowName(String(issue.path[0]), each.row)];
        context.addIssue({ code: "custom", path, message: issue.message });
      }
    }
    return { consultation, drafts };
  });
export type DraftsForm = z.output<typeof draftsForm>;

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
    key: yes.default(false),
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
  /** The district's own class that stands for it. */
  answerClass: z.string().max(8, "resolution-missing").optional(),
  body,
  promise: z.string().trim().max(1000, "body-long").default(""),
  promisedOn: z.string().default(""),
  promisePerson: z.string().trim().max(40, "title-long").default(""),
  basis: z.string().trim().max(1000, "body-long").default(""),
  contact: z.enum(contact.options, "contact-missing"),
});

/** Asked even where another field is wrong, so that everything missing is named at once. */
const always = { when: () => true };

/** B names what is promised, the day and the person; C the condition; D the policy it stands on. */
export const replyForm = replyFields
  .refine((form) => form.resolution !== "B" || form.promise.length >= 5, {
    path: ["promise"],
    error: "promise-short",
    ...always,
  })
  .refine((form) => form.resolution !== "B" || z.iso.date().safeParse(form.promisedOn).success, {
    path: ["promisedOn"],
    error: "day-missing",
    ...always,
  })
  .refine((form) => form.resolution !== "B" || form.promisePerson.length >= 2, {
    path: ["promisePerson"],
    error: "person-missing",
    ...always,
  })
  .refine((form) => form.resolution !== "C" || form.basis.length >= 5, {
    path: ["basis"],
    error: "condition-short",
    ...always,
  })
  .refine((form) => form.resolution !== "D" || form.basis.length >= 5, {
    path: ["basis"],
    error: "basis-short",
    ...always,
  });
export type ReplyForm = z.infer<typeof replyForm>;

/** The same where one choice names the letter and the district's class at once. */
export const chosenReplyForm = z.preprocess((typed: Readonly<Record<string, unknown>>) => {
  const choice = readChoice(String(typed.resolution ?? ""));
  if (!choice) return typed;
  return { ...typed, resolution: choice.resolution, answerClass: choice.classCode ?? undefined };
}, replyForm);

/** The draft that was read when it was countersigned: what changed since is not signed. */
export const countersignForm = z.object({ ref, draft: z.uuid(), draftedAt: z.coerce.date() });
export type CountersignForm = z.infer<typeof countersignForm>;

/** The adoption and the reply that were read, signed in one act. */
export const countersignBothForm = z.object({
  ref,
  adoption: z.uuid(),
  adoptionAt: z.coerce.date(),
  reply: z.uuid(),
  replyAt: z.coerce.date(),
});
export type CountersignBothForm = z.infer<typeof countersignBothForm>;

export const draftReturnForm = z.object({ ref, what: z.enum(["adoption", "reply"]), reason });
export type DraftReturnForm = z.infer<typeof draftReturnForm>;

export const opinionForm = z.object({ ref, opinion: body });
export type OpinionForm = z.infer<typeof opinionForm>;

/** With when the text was given that was read: what came since is neither taken nor signed. */
export const opinionDecisionForm = z.object({
  ref,
  department: z.string().min(1),
  readAt: z.coerce.date().optional(),
});
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

export const extensionDecisionForm = z.object({
  ref,
  granted: z.union([z.boolean(), z.enum(["yes", "no"]).transform((word) => word === "yes")]),
});
export type ExtensionDecisionForm = z.infer<typeof extensionDecisionForm>;
