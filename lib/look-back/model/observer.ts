import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { interests } from "./interest";

/** Who looks changed while the look-back was under way; its status is the same. */
export const observerEvents = defineEvents("look-back", {
  /** Staff send somebody else; what the one before gathered is put away. */
  "observer-replaced": z.object({
    fromId: z.uuid().nullable(),
    assigneeId: z.uuid(),
    reason: proseRef,
  }),
  /** A stake came up after they were sent. */
  "observer-freed": z.object({ assigneeId: z.uuid(), interest: z.enum(interests) }),
});

export const replaceForm = z.object({
  ref: z.string().min(1),
  member: z.string().min(1, "member-missing"),
  reason: z.string().trim().min(5, "reason-short").max(1000, "reason-long"),
});
export type ReplaceForm = z.infer<typeof replaceForm>;
