import type { Reminder } from "../model/attending";

const hour = 3_600_000;
const longest = { day: 24 * hour, hours: 2 * hour } as const satisfies Record<Reminder, number>;

/** The reminder that is due now for a start, if any: a day before, two hours before, none after. */
export function reminderDue(startsAt: Date, now: Date): Reminder | null {
  const left = startsAt.getTime() - now.getTime();
  if (left <= 0 || left > longest.day) return null;
  return left > longest.hours ? "day" : "hours";
}

/** Starts that are looked through for a reminder. */
export function remindedStarts(now: Date): { gt: Date; lte: Date } {
  return { gt: now, lte: new Date(now.getTime() + longest.day) };
}
