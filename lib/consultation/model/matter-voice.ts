import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** What one says to a matter in its publicity period: for it, or with something to consider. */
export const matterStances = ["support", "concern"] as const;
export const matterStance = z.enum(matterStances);
export type MatterStance = z.infer<typeof matterStance>;

/** Where a matter is known to strangers: it was publicised, and what became of it. */
export const publicMatterStatuses = [
  "publicised",
  "approved",
  "scheduled",
  "deferred",
  "done",
] as const;

/** The subject is the matter. */
export const matterVoiceEvents = defineEvents("matter-voice", {
  said: z.object({ stance: matterStance, words: proseRef.nullable() }),
});

/** What left the list of matters as a file, told of the officer who took it. */
export const mattersDeskEvents = defineEvents("matters-desk", {
  exported: z.object({ rows: z.number().int() }),
});
