import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** Papers that are not there: due today, or late. */
export const papersStates = ["due", "late"] as const;
export type PapersState = (typeof papersStates)[number];

/** How long before it begins those who come are reminded. */
export const reminders = ["day", "hours"] as const;
export type Reminder = (typeof reminders)[number];

/** For the start that was reminded of: a new date is reminded of anew. */
const start = z.object({ startsAt: z.string() });

export const attendingEvents = defineEvents("consultation", {
  "reminded-day": start,
  "reminded-hours": start,
  /** No papers are there though the days to read them have begun. */
  "papers-due": start.extend({ state: z.enum(papersStates) }),
  /** Whoever was signed in by hand was not there. */
  "sign-in-corrected": z.object({ attendanceId: z.uuid(), reason: proseRef }),
});
