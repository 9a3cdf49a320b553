import { type Day, dayOf } from "@/lib/core/day";
import { type CalendarOptions, workingDaysBetween } from "@/lib/core/deadline";
import type { PapersState } from "../model/attending";

/** An hour of a day in Asia/Shanghai as an instant. */
export function instant(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

export type Times = {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly signUpDay: Day;
  readonly signUpAt: string;
};
export type Instants = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly signUpUntil: Date;
};

export function instantsOf(times: Times): Instants {
  return {
    startsAt: instant(times.day, times.from),
    endsAt: instant(times.day, times.to),
    signUpUntil: instant(times.signUpDay, times.signUpAt),
  };
}

/** What is wrong with the times, by field; nothing where they hold together. */
export function faultsOf(times: Instants, now: Date): Readonly<Record<string, readonly string[]>> {
  return {
    ...(times.startsAt <= now ? { day: ["day-past"] } : {}),
    ...(times.endsAt <= times.startsAt ? { to: ["ends-before-start"] } : {}),
    ...(times.signUpUntil > times.startsAt ? { signUpDay: ["sign-up-late"] } : {}),
  };
}

const formal = ["special", "counterpart", "sector", "proposal-handling"];

/** 示例规则: formal consultations are announced earlier than the small ones. */
export function noticeDaysFor(
  form: string,
  days: { readonly formal: number; readonly other: number },
): number {
  return formal.includes(form) ? days.formal : days.other;
}

/** Working days between today and the meeting, and whether that is as many as wanted. */
export function noticeGiven(
  startsAt: Date,
  now: Date,
  wanted: number,
  options?: CalendarOptions,
): { readonly days: number; readonly wanted: number; readonly enough: boolean } {
  const days = workingDaysBetween(dayOf(now), dayOf(startsAt), options);
  return { days, wanted, enough: days >= wanted };
}

/** 微协商 goes without papers; of every other form they are read before (domain.md §4). */
export function papersAwaited(form: string): boolean {
  return form !== "micro";
}

/**
 * Where no papers are there: due on the day from which the working days left are just enough to read
 * them, late after it; null while there is time, and once the meeting began.
 */
export function papersState(
  startsAt: Date,
  now: Date,
  wanted: number,
  options?: CalendarOptions,
): PapersState | null {
  const { days } = noticeGiven(startsAt, now, wanted, options);
  if (startsAt <= now || days > wanted) return null;
  return days === wanted ? "due" : "late";
}

/** Whether two meetings claim the same hour. */
export function overlaps(
  a: { readonly startsAt: Date; readonly endsAt: Date },
  b: { readonly startsAt: Date; readonly endsAt: Date },
): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
