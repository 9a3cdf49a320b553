import { dayOf } from "@/lib/core/day";
import { type HolidayOverrides, workingDaysBetween } from "@/lib/core/deadline";

export type Standing = "in-time" | "soon" | "late";

/** With three working days left, today not counted, there is still time to look into a request. */
const soonDays = 3;

/** How an unanswered request stands: late after the last moment of its last day (Asia/Shanghai). */
export function standingOf(dueAt: Date, now: Date, overrides: HolidayOverrides): Standing {
  if (now > dueAt) return "late";
  return workingDaysBetween(dayOf(now), dayOf(dueAt), { overrides }) <= soonDays
    ? "soon"
    : "in-time";
}
