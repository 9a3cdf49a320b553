import { z } from "zod";
import { supervisionCauses as complaintCauses } from "@/lib/complaint/model/supervision";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { supervisionCauses as suggestionCauses } from "@/lib/suggestion/model/supervision";

export const orderStatuses = ["running", "explained", "accepted", "ended"] as const;
export const orderStatus = z.enum(orderStatuses);
export type OrderStatus = z.infer<typeof orderStatus>;

/** Why the district watches: what happened to the complaint or to the suggestion. */
export const causes = [...complaintCauses, ...suggestionCauses] as const;
export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

export const orderKinds = ["complaint", "suggestion"] as const;
export type OrderKind = (typeof orderKinds)[number];

/** How an order ends: what was to be done is done, partly, or not. */
export const findings = ["done", "partly", "not-done"] as const;
export const finding = z.enum(findings);
export type Finding = z.infer<typeof finding>;

/** Why it goes before the chairmen: its own time ran out, or a promise was found broken. */
export const listings = ["clock", "unfulfilled"] as const;
export const listing = z.enum(listings);
export type Listing = z.infer<typeof listing>;

const day = z.iso.date("day-missing");

export const supervisionEvents = defineEvents("supervision", {
  opened: z.object({
    ref: z.string(),
    cause,
    departmentId: z.uuid().nullable(),
    dueOn: day,
  }),
  explained: z.object({ round: z.int(), body: proseRef, doneOn: day }),
  accepted: z.object({ round: z.int(), dueOn: day }),
  returned: z.object({ round: z.int(), reason: proseRef, dueOn: day }),
  extended: z.object({ days: z.int(), dueOn: day, reason: proseRef }),
  listed: z.object({ cause: listing }),
  /** Without a finding it ended with the matter itself. */
  ended: z.object({ finding: finding.nullable(), words: proseRef.nullable() }),
});

const ref = z.string().min(1);
const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");

export const explainForm = z.object({
  ref,
  body: z.string().trim().min(10, "body-short").max(2000, "body-long"),
  doneOn: day,
});
export type ExplainForm = z.infer<typeof explainForm>;

export const acceptForm = z.object({ ref, round: z.coerce.number().int().min(1) });
export type AcceptForm = z.infer<typeof acceptForm>;
export const returnForm = acceptForm.extend({ reason });
export type ReturnForm = z.infer<typeof returnForm>;

export const extendForm = z.object({
  ref,
  days: z.coerce
    .number("days-missing")
    .int("days-missing")
    .min(1, "days-missing")
    .max(30, "days-many"),
  reason,
});
export type ExtendForm = z.infer<typeof extendForm>;

export const endForm = z.object({
  ref,
  finding: z.enum(findings, "finding-missing"),
  words: reason,
});
export type EndForm = z.infer<typeof endForm>;

/** The ways the list is looked at; `listed` is what goes before the chairmen. */
export const orderViews = ["open", "explained", "overdue", "listed", "ended", "all"] as const;
export const orderView = z.enum(orderViews);
export type OrderView = z.infer<typeof orderView>;

export const orderSorts = ["due", "opened"] as const;
export const orderSort = z.enum(orderSorts);
export type OrderSort = z.infer<typeof orderSort>;
