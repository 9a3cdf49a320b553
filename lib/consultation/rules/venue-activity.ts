import { type Day, daysBetween } from "@/lib/core/day";
import type { Pace } from "../model/venue-activity";

/** Fewest consultations: halls and stations in a year, studios in a quarter (domain.md §3 [D]). */
export type ActivityRules = {
  readonly hall: number;
  readonly station: number;
  readonly studioQuarter: number;
  readonly sleepingDays: number;
};
export type Activity = {
  /** Held this calendar year. */
  readonly held: number;
  /** The last day one was held within a year; null where there was none. */
  readonly lastDay: Day | null;
};

/** What a year asks of a kind of venue; null where nothing is asked. */
export function yearlyMinimum(kind: string, rules: ActivityRules): number | null {
  if (kind === "hall") return rules.hall;
  if (kind === "station") return rules.station;
  return kind === "studio" ? rules.studioQuarter * 4 : null;
}

/** How many of a year's fewest should have been held by a day, to the nearest whole one. */
export function dueBy(minimum: number, today: Day): number {
  const year = today.slice(0, 4);
  const days = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  return Math.round((minimum * (daysBetween(`${year}-01-01`, today) + 1)) / days);
}

/** Sleeping goes before being behind; a venue of which nothing is asked has no pace. */
export function paceOf(
  kind: string,
  activity: Activity,
  rules: ActivityRules,
  today: Day,
): Pace | null {
  const minimum = yearlyMinimum(kind, rules);
  if (minimum === null) return null;
  const { held, lastDay } = activity;
  if (lastDay === null || daysBetween(lastDay, today) > rules.sleepingDays) return "sleeping";
  return held < dueBy(minimum, today) ? "behind" : "on-pace";
}

export const noActivity: Activity = { held: 0, lastDay: null };

/**
 * The venues of one pace among those that held something, for a list narrowed to it. Who sleeps is
 * told by being awake: venues that never held any are known to no count.
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
