import type { DayCount } from "./board";

/**
 * The length that so many hundredths do not exceed, by nearest rank; null where nothing was
 * counted. Lengths are whole days, so this is exact and no estimate within a class.
 */
export function percentileOf(counts: readonly DayCount[], hundredths: number): number | null {
  const sorted = counts.filter((each) => each.count > 0).toSorted((a, b) => a.days - b.days);
  const all = sorted.reduce((sum, each) => sum + each.count, 0);
  if (all === 0) return null;
  const rank = Math.max(1, Math.ceil((all * hundredths) / 100));
  let reached = 0;
  for (const { days, count } of sorted) {
    reached += count;
    if (reached >= rank) return days;
  }
  return sorted.at(-1)?.days ?? null;
}

export type Lengths = {
  readonly count: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
};

/** Median and ninetieth of a hundred, with on how many they stand. */
export function lengthsOf(counts: readonly DayCount[]): Lengths {
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  return { count, median: percentileOf(counts, 50), ninetieth: percentileOf(counts, 90) };
}

/** Lengths as columns: each day apart as far as it fits, what is longer in one. */
export const lengthClasses = [0, 1, 3, 7, 15, 30, 60, 90] as const;

export type LengthClass = { readonly from: number; readonly to: number | null; count: number };

export function classesOf(counts: readonly DayCount[]): LengthClass[] {
  const classes = lengthClasses.map((from, place): LengthClass => {
    const next = lengthClasses[place + 1];
    return { from, to: next === undefined ? null : next - 1, count: 0 };
  });
  for (const { days, count } of counts) {
    const own = classes.findLast((each) => each.from <= days);
    if (own) own.count += count;
  }
  return classes;
}
