import { z } from "zod";
import { deadlineUnits } from "@/lib/core/deadline";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { termKind } from "../model";

const of = {
  scope: z.string("missing").regex(/^\d{6}(\d{3})?$/, "missing"),
  kind: termKind,
  categoryPrefix: z
    .string()
    .regex(/^([A-Z]{2}(\d{2})?)?$/, "missing")
    .default(""),
  urgency: z.union([z.literal(""), z.enum(["U1", "U2", "U3", "U4"])]).default(""),
  /** The edition that was read; 0 where there is none yet. */
  version: z.coerce.number().int().min(0).default(0),
  reason: z.string("missing").trim().min(4, "reason-short").max(500, "reason-long"),
};

export const termForm = z.object({
  ...of,
  amount: z.coerce
    .number("amount-shape")
    .int("amount-shape")
    .min(1, "amount-shape")
    .max(365, "amount-shape"),
  unit: z.enum(deadlineUnits, "missing"),
});
export type TermForm = z.output<typeof termForm>;

export const termEnd = z.object(of);
export type TermEnd = z.output<typeof termEnd>;

const what = {
  kind: termKind,
  categoryPrefix: z.string(),
  urgency: z.string(),
  version: z.number().int(),
  reason: proseRef,
};

export const termEvents = defineEvents("term", {
  set: z.object({ ...what, amount: z.number().int(), unit: z.enum(deadlineUnits) }),
  ended: z.object(what),
});
