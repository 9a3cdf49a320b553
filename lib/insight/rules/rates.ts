import { smallestRanked } from "../model/figures";
import type { RateCell, RateSums, RateWeights } from "../model/rates";

const nothing: RateSums = { due: 0, kept: 0, valid: 0, solved: 0, content: 0, silent: 0 };
const sums = Object.keys(nothing) as (keyof RateSums)[];

/** Several cells as one. */
export function sumRates(cells: readonly RateSums[]): RateSums {
  const total = { ...nothing };
  for (const cell of cells) for (const key of sums) total[key] += cell[key];
  return total;
}

/** The composite in hundredths; null where one of the three stands on too few cases. */
export function compositeOf(of: RateSums, weights: RateWeights): number | null {
  if (of.due < smallestRanked || of.valid < smallestRanked) return null;
  return (
    (weights.response * of.kept) / of.due +
    (weights.solved * of.solved + weights.satisfied * of.content) / of.valid
  );
}

export type RateRow = RateCell & { readonly score: number | null };

/** One row for each street, department or group: the best score first, those on few cases after them. */
export function rateRows(cells: readonly RateCell[], weights: RateWeights): RateRow[] {
  const rows = cells.map((cell) => ({ ...cell, score: compositeOf(cell, weights) }));
  return rows.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.key < b.key ? -1 : 1));
}

/** What is left of all when what has a key of its own is taken away; null where nothing is. */
export function withoutKey(total: RateSums, cells: readonly RateCell[]): RateCell | null {
  const keyed = sumRates(cells);
  const rest = Object.fromEntries(sums.map((name) => [name, total[name] - keyed[name]]));
  return sums.some((name) => rest[name] !== 0) ? { ...nothing, ...rest, key: "" } : null;
}
