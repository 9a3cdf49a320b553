import { addDays, type Day, dayOf, daysBetween, endOfDay } from "./day";
import { type CalendarOptions, hasHolidayData, isRestDay } from "./holidays";

export type { CalendarOptions, HolidayOverrides } from "./holidays";
export { hasHolidayData, isRestDay } from "./holidays";

/**
 * `working` counts working days; `calendar` counts every day and moves on where the last is a rest
 * day (民法典 201, 203); `plain` counts every day and stays; `hours` adds hours.
 */
export const deadlineUnits = ["working", "calendar", "plain", "hours"] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

const hour = 3_600_000;

/** The same day, or the first day after it on which somebody works. */
function nextWorkingDay(day: Day, options?: CalendarOptions): Day {
  let at = day;
  while (isRestDay(at, options)) at = addDays(at, 1);
  return at;
}

function workingDayAfter(day: Day, count: number, options?: CalendarOptions): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = nextWorkingDay(addDays(at, 1), options);
  return at;
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(from: Day, to: Day, options?: CalendarOptions): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (!isRestDay(day, options)) count += 1;
  }
  return count;
}

function lastDay(from: Day, amount: number, unit: DeadlineUnit, options?: CalendarOptions): Day {
  if (unit === "working") return workingDayAfter(from, amount, options);
  const day = addDays(from, amount);
  return unit === "calendar" ? nextWorkingDay(day, options) : day;
}

/** When a promise is due: the day of the start is not counted, the last day ends at 23:59:59. */
export function dueAt(
  start: Date,
  amount: number,
  unit: DeadlineUnit,
  options?: CalendarOptions,
): Date {
  if (!Number.isInteger(amount) || amount < 1) throw new RangeError(`not a term: ${amount}`);
  if (unit === "hours") return new Date(start.getTime() + amount * hour);
  return endOfDay(lastDay(dayOf(start), amount, unit, options));
}

/** A longer deadline: the extension counts on from the day that was due. */
export function extendedDueAt(
  due: Date,
  amount: number,
  unit: DeadlineUnit,
  options?: CalendarOptions,
): Date {
  return dueAt(due, amount, unit, options);
}

/**
 * The due date after the clock stood still: it moves on by the time that passed, in working days
 * where the deadline counts those. Nobody is late for having been stopped on the last day.
 */
export function resumedDueAt(
  due: Date,
  pausedAt: Date,
  resumedAt: Date,
  unit: DeadlineUnit,
  options?: CalendarOptions,
): Date {
  if (resumedAt <= pausedAt) return due;
  if (unit === "hours") return new Date(due.getTime() + resumedAt.getTime() - pausedAt.getTime());
  const [from, to] = [dayOf(pausedAt), dayOf(resumedAt)];
  const passed = unit === "working" ? workingDaysBetween(from, to, options) : daysBetween(from, to);
  const moved = passed === 0 ? due : endOfDay(lastDay(dayOf(due), passed, unit, options));
  if (pausedAt > due || moved >= resumedAt) return moved;
  return endOfDay(nextWorkingDay(to, options));
}

export const grades = ["on-time", "soon", "overdue", "overdue-x3"] as const;
export type Grade = (typeof grades)[number];

/**
 * How a promise stands. Soon: a fifth of the term is left, or one working day of a term of several.
 * Overdue threefold: three times the term has passed since the start.
 */
export function grade(due: Date, startedAt: Date, now: Date, options?: CalendarOptions): Grade {
  const term = due.getTime() - startedAt.getTime();
  if (now > due) return now.getTime() - startedAt.getTime() >= 3 * term ? "overdue-x3" : "overdue";
  if (due.getTime() - now.getTime() <= term / 5) return "soon";
  const last = dayOf(due);
  const ofSeveral = workingDaysBetween(dayOf(startedAt), last, options) > 1;
  return ofSeveral && workingDaysBetween(dayOf(now), last, options) <= 1 ? "soon" : "on-time";
}

/** Years between two instants for which no notice is known: the alarm to raise. */
export function yearsWithoutNotice(from: Date, to: Date, options?: CalendarOptions): number[] {
  const [first, last] = [from, to].map((at) => Number(dayOf(at).slice(0, 4)));
  const years: number[] = [];
  for (let year = first ?? 0; year <= (last ?? 0); year += 1) {
    if (!hasHolidayData(year, options?.overrides)) years.push(year);
  }
  return years;
}
