import { addDays, type Day, daysBetween, weekday } from "@/lib/core/day";

export type HeatDay = { readonly day: Day; readonly count: number };

/** One square: how dark of 0…4, and 0 only where nothing was counted. */
export type HeatCell = HeatDay & { readonly depth: number };
/** Monday first; null before the first day and after the last. */
export type HeatWeek = readonly (HeatCell | null)[];

const longest = 371;

/** What of a period is drawn: at most its last 53 weeks. */
export function heatSpan(from: Day, to: Day): { from: Day; to: Day } {
  return { from: daysBetween(from, to) >= longest ? addDays(to, 1 - longest) : from, to };
}

/** How dark of 0…4 by its share of the most; 0 only where there is nothing. */
export function depthOf(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(4, Math.ceil((value / most) * 4));
}

/** How dark of 1…4 between the least and the most, for values that all lie close together. */
export function depthBetween(value: number, least: number, most: number): number {
  return most <= least ? 4 : Math.min(4, 1 + Math.floor(((value - least) / (most - least)) * 4));
}

/** Depths part the days that counted something into four by their share of the most on one day. */
export function heatWeeks(days: readonly HeatDay[], from: Day, to: Day): HeatWeek[] {
  const counts = new Map(days.map((each) => [each.day, each.count]));
  const most = Math.max(1, ...days.map((each) => each.count));
  const cellOf = (day: Day): HeatCell | null => {
    if (day < from || day > to) return null;
    const count = counts.get(day) ?? 0;
    return { day, count, depth: depthOf(count, most) };
  };
  const monday = addDays(from, 1 - weekday(from));
  const weeks = Math.floor(daysBetween(monday, to) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cellOf(addDays(monday, week * 7 + day))),
  );
}

export type HeatMonth = {
  readonly month: string;
  readonly count: number;
  readonly days: readonly HeatDay[];
};

/** The same as a table: months with the days on which something was counted. */
export function heatMonths(days: readonly HeatDay[]): HeatMonth[] {
  const byMonth = Map.groupBy(
    days.filter((each) => each.count > 0),
    (each) => each.day.slice(0, 7),
  );
  return [...byMonth].map(([month, own]) => ({
    ...{ month, days: own, count: own.reduce((sum, each) => sum + each.count, 0) },
  }));
}
