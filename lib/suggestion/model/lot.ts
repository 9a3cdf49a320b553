import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** As many answers at once. */
export const lotMost = 50;

export const lotResults = ["written", "refused", "left-out"] as const;
export const lotResult = z.enum(lotResults);
export type LotResult = z.infer<typeof lotResult>;

/** Why a suggestion takes no answer now. */
export const lotObstacles = [
  "lot-not-lead",
  "lot-not-assigned",
  "lot-not-signed",
  "lot-objected",
  "lot-not-adopted",
  "lot-answered",
  "lot-drafted",
] as const;
export type LotObstacle = (typeof lotObstacles)[number];

/** A lot tells of itself; every answer in it has its own event on its own suggestion. */
export const answerLotEvents = defineEvents("answer-lot", {
  prepared: z.object({ departmentId: z.uuid(), suggestions: z.int().min(1), body: proseRef }),
  /** Written anew before anything of it was sent. */
  replaced: z.object({ by: z.uuid() }),
  sent: z.object({
    writtenIds: z.array(z.uuid()).max(lotMost),
    refused: z.int().min(0),
    leftOut: z.int().min(0),
  }),
});
