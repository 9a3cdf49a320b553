import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

export const seriesRhythms = ["weekly", "fortnightly", "monthly"] as const;
export const seriesRhythm = z.enum(seriesRhythms);
export type SeriesRhythm = z.infer<typeof seriesRhythm>;

/** What becomes of a day on which nobody works. */
export const restDayRules = ["skip", "next", "keep"] as const;
export const restDayRule = z.enum(restDayRules);
export type RestDayRule = z.infer<typeof restDayRule>;

/** The subject is the series; every meeting of it is a consultation with events of its own. */
export const seriesEvents = defineEvents("consultation-series", {
  started: z.object({
    matterId: z.uuid(),
    every: seriesRhythm,
    restDays: restDayRule,
    firstDay: z.iso.date(),
    untilDay: z.iso.date(),
    reason: proseRef,
    /** Why clashes, or members whom the rule excludes, were accepted. */
    overrule: proseRef.optional(),
  }),
  /** From one meeting on it is held on other days or at other hours. */
  moved: z.object({
    firstDay: z.iso.date(),
    untilDay: z.iso.date(),
    from: z.string(),
    to: z.string(),
    reason: proseRef,
    meetings: z.number().int(),
  }),
  /** From one meeting on it is held no more; those before it are. */
  shortened: z.object({
    untilDay: z.iso.date(),
    reason: proseRef,
    cancelled: z.number().int(),
  }),
  ended: z.object({ reason: proseRef, cancelled: z.number().int() }),
});
