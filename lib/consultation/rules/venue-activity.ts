import { type Day, daysBetween } from "@/lib/core/day";
import type { Pace } from "../model/venue-activity";

/** Fewest consultations: halls and stations in a year, studios in a quarter (domain.md §3 [D]). */
export type ActivityRules = {
  readonly hall: number;
  readonly station: number;
  readonly studioQuarter: number;
  readonly sleepingDays: number;
};
export type VenueRules = ActivityRules & {
  /** Fewest reception days in a month; 0 where none are asked. */
  readonly receptionMonthly: number;
};
export type Activity = {
  /** Held this calendar year. */
  readonly held: number;
  /** The last day one was held within a year; null where there was none. */
  readonly lastDay: Day | null;
  /** The venue's first day; null where it was not recorded, and then it always was open. */
  readonly openedOn: Day | null;
};

/** What a year asks of a kind of venue; null where nothing is asked. */
export function yearlyMinimum(kind: string, rules: ActivityRules): number | null {
  if (kind === "hall") return rules.hall;
  if (kind === "station") return rules.station;
  return kind === "studio" ? rules.studioQuarter * 4 : null;
}

const later = (a: Day, b: Day | null) => (b !== null && b > a ? b : a);

/**
 * How many of a year's fewest should have been held by a day, to the nearest whole one; pro rata
 * from the day on which the venue opened, where that was within the year.
 */
export function dueBy(minimum: number, today: Day, openedOn: Day | null = null): number {
  const year = today.slice(0, 4);
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  const open = daysBetween(later(`${year}-01-01`, openedOn), today) + 1;
  return Math.max(0, Math.round((minimum * open) / days));
}

/** Of a venue that never held any: whether the first one of a year of its own has fallen due. */
function isFirstDue(minimum: number, openedOn: Day, today: Day): boolean {
  return Math.round((minimum * (daysBetween(openedOn, today) + 1)) / 365) >= 1;
}

function isAsleep(minimum: number, of: Activity, rules: ActivityRules, today: Day): boolean {
  const since = of.lastDay ?? of.openedOn;
  if (since === null) return true;
  if (daysBetween(since, today) <= rules.sleepingDays) return false;
  return of.lastDay !== null || isFirstDue(minimum, since, today);
}

/**
 * Sleeping goes before being behind, and a new venue does not sleep before its first share of the
 * year is due;
 * a venue of which nothing is asked has no pace.
 */
export function paceOf(
  kind: string,
  activity: Activity,
  rules: ActivityRules,
  today: Day,
): Pace | null {
  const minimum = yearlyMinimum(kind, rules);
  if (minimum === null) return null;
  if (isAsleep(minimum, activity, rules, today)) return "sleeping";
  return activity.held < dueBy(minimum, today, activity.openedOn) ? "behind" : "on-pace";
}

export const noActivity: Activity = { held: 0, lastDay: null, openedOn: null };

/**
 * Fewest reception days (接待日) that should have been held this year: of every whole month that is
 * over, counted from the first whole month after the opening; null where none are asked.
 */
export function receptionsDue(
  kind: string,
  { receptionMonthly }: Pick<VenueRules, "receptionMonthly">,
  today: Day,
  openedOn: Day | null,
): number | null {
  if (receptionMonthly === 0 || kind === "info-point") return null;
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  const over = month - 1;
  if (openedOn === null || openedOn <= `${year}-01-01`) return receptionMonthly * over;
  if (openedOn.slice(0, 4) > year) return 0;
  const first = Number(openedOn.slice(5, 7)) + (openedOn.endsWith("-01") ? 0 : 1);
  return receptionMonthly * Math.max(0, over - first + 1);
}

/**
 * The venues of one pace among those that held something, for a list narrowed to it. Who sleeps is
 * told by being awake: old venues that never held any are known to no count.
 */
export function ofPace(
  pace: Pace,
  of: ReadonlyMap<string, Activity & { readonly kind: string }>,
  rules: ActivityRules,
  today: Day,
): { readonly in: readonly string[] } | { readonly notIn: readonly string[] } {
  const paces = [...of].map(([id, each]) => [id, paceOf(each.kind, each, rules, today)] as const);
  const those = (wanted: (each: Pace | null) => boolean) =>
    paces.flatMap(([id, each]) => (wanted(each) ? [id] : []));
  return pace === "sleeping"
    ? { notIn: those((each) => each !== "sleeping") }
    : { in: those((each) => each === pace) };
}
