import { addDays, type Day } from "@/lib/core/day";
import { isRestDay } from "@/lib/core/holidays";

/** A moment of a day in Shanghai. */
export function at(day: Day, time = "10:00"): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

/** That many days on (or back), and on to the next working day (or back to the one before). */
export function workday(day: Day, offset: number): Day {
  let to = addDays(day, offset);
  while (isRestDay(to)) to = addDays(to, offset < 0 ? -1 : 1);
  return to;
}
