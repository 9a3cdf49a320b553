import { addDays, type Day } from "@/lib/core/day";

/** A stretch of days, first and last included, in Asia/Shanghai. */
export type Days = { readonly from: Day; readonly to: Day };

/** The days before a problem was confirmed, the day itself included: what it is measured by. */
export function baselineDays(confirmedOn: Day, length: number): Days {
  return { from: addDays(confirmedOn, 1 - length), to: confirmedOn };
}

/** The days after it was declared resolved in which new complaints are watched. */
export function watchedDays(resolvedOn: Day, length: number): Days {
  return { from: addDays(resolvedOn, 1), to: addDays(resolvedOn, length) };
}

/** How many new complaints the watched days may bring at most for it to count as solved. */
export function atMost(baseline: number, fallPercent: number): number {
  return Math.floor((baseline * (100 - fallPercent)) / 100);
}

export type Judgement = "watching" | "fallen" | "relapsed";

/**
 * Verified only when new complaints have fallen by the wanted share through all the watched days
 * (domain.md §6: ≥ 50 % and no relapse in 60 days); more of them than that is a relapse, whenever
 * it shows.
 */
export function judge(
  of: { baseline: number; after: number; watched: Days; fallPercent: number },
  today: Day,
): Judgement {
  if (of.after > atMost(of.baseline, of.fallPercent)) return "relapsed";
  return today > of.watched.to ? "fallen" : "watching";
}
