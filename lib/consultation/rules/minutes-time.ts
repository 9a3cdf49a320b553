import { addDays, dayOf, endOfDay } from "@/lib/core/day";
import { type HolidayOverrides, isRestDay } from "@/lib/core/deadline";
import type { MinutesReminder } from "../model/minutes";

/** The end of the working day after today, in Asia/Shanghai. */
export function nextWorkingDayEnd(now: Date, overrides: HolidayOverrides): Date {
  let day = addDays(dayOf(now), 1);
  while (isRestDay(day, { overrides })) day = addDays(day, 1);
  return endOfDay(day);
}

/** How minutes stand to their date; null where it is further off than the next working day. */
export function minutesReminder(dueAt: Date, now: Date, soonUntil: Date): MinutesReminder | null {
  if (dueAt < now) return "over";
  if (dueAt <= endOfDay(dayOf(now))) return "today";
  return dueAt <= soonUntil ? "soon" : null;
}
