import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

const reason = z.string("missing").trim().min(4, "reason-short").max(500, "reason-long");
const day = z.string("missing").refine((typed) => readDay(typed) !== undefined, "missing");

/**
 * Where a rule is written: the area, or everywhere (the empty scope) for what is kept of people,
 * which ends on the same day in every district.
 */
export function placeOfRule(key: string, scope: string): string {
  return key.startsWith("privacy.") ? "" : scope;
}

/** One rule of one area; its range is the rule's own and is looked at when it is written. */
export const valueForm = z.object({
  scope: z.string("missing").regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/, "missing"),
  key: z.string("missing"),
  value: z
    .string("value-shape")
    .trim()
    .regex(/^\d{1,6}$/, "value-shape")
    .transform(Number),
  /** What was written for this area when it was read; empty where nothing was. */
  was: z
    .string()
    .regex(/^\d*$/, "missing")
    .default("")
    .transform((typed) => (typed === "" ? null : Number(typed))),
  reason,
});
export type ValueForm = z.output<typeof valueForm>;

/** What a line of a pasted notice can be wrong about. */
export type HolidayFault =
  | "text-empty"
  | "day-shape"
  | "word-unknown"
  | "day-twice"
  | "name-long"
  | "lines-many";

export const holidaysForm = z.object({ text: z.string("text-empty").max(4000, "text-long") });
export type HolidaysForm = z.output<typeof holidaysForm>;

export const holidayRemoval = z.object({ day, reason });
export type HolidayRemoval = z.output<typeof holidayRemoval>;

const noticeDay = z.object({ day: z.string(), working: z.boolean() });

export const settingEvents = defineEvents("setting", {
  set: z.object({ key: z.string(), from: z.number(), to: z.number(), reason: proseRef }),
  "holidays-set": z.object({ year: z.number().int(), days: z.array(noticeDay) }),
  "holiday-removed": z.object({ ...noticeDay.shape, reason: proseRef }),
});
