import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import type { ConsultationStatus } from "../model";

/** What one can say to a date. */
export const dateAnswers = ["yes", "if-need-be", "no"] as const;
export const dateAnswer = z.enum(dateAnswers);
export type DateAnswer = z.infer<typeof dateAnswer>;

/** How many said what to one date. */
export type DateCounts = Readonly<Record<DateAnswer, number>>;

/** While the date is not told to everybody, those who are invited may be asked about it. */
export const undatedStatuses = [
  "planned",
  "researching",
  "postponed",
] as const satisfies readonly ConsultationStatus[];

export function isUndated(status: string): boolean {
  return (undatedStatuses as readonly string[]).includes(status);
}

const poll = z.object({ pollId: z.uuid() });

/** The subject is the consultation whose date is asked for. */
export const datePollEvents = defineEvents("consultation", {
  "date-asked": poll.extend({ closesAt: z.iso.datetime(), options: z.number().int() }),
  "date-answered": poll,
  /** None where no option was still to come, or the date had been set otherwise. */
  "date-chosen": poll.extend({
    startsAt: z.iso.datetime().nullable(),
    shortNotice: proseRef.optional(),
  }),
});
