import type { Figure, SuggestionCell } from "../model";
import type { Compared, MonthlyStreet } from "../model/monthly";
import { adoptedIn, mergedRow, type StreetRow, streetsOf } from "./figures";

type Named = { readonly code: string; readonly name: string };

const lineOf = (row: StreetRow, name: string, merged: boolean): MonthlyStreet => ({
  ...{ name, merged, raised: row.raised, adopted: adoptedIn(row) },
  ...{ partly: row.by["partly-adopted"] ?? 0, pending: row.by.pending ?? 0 },
});

/** Streets by their rate; those with fewer than ten stand together in one line, named, without a rank. */
export function monthlyStreets(
  cells: readonly SuggestionCell[],
  streets: readonly Named[],
): MonthlyStreet[] {
  if (streets.length === 0) return [];
  const names = new Map(streets.map(({ code, name }) => [code, name]));
  const { ranked, merged } = streetsOf(
    cells,
    streets.map((each) => each.code),
  );
  const small = merged.map((row) => names.get(row.street)).filter(Boolean);
  return [
    ...ranked.map((row) => lineOf(row, names.get(row.street) ?? row.street, false)),
    ...(merged.length > 0 ? [lineOf(mergedRow(merged), small.join("、"), true)] : []),
  ];
}

/** Fewer cases say nothing as a share (domain.md §12). */
const fewest = 10;

export type Change =
  | { readonly kind: "same" }
  | { readonly kind: "more" | "less"; readonly by: number }
  /** In hundredths of a share: 71.9 % after 69.4 % is 2.5 more. */
  | { readonly kind: "points-up" | "points-down"; readonly by: number }
  /** Nothing to compare: too few cases on one side. */
  | { readonly kind: "none" };

function sharesEnough(now: Figure, before: Figure): boolean {
  return (now.denominator ?? 0) >= fewest && (before.denominator ?? 0) >= fewest;
}

/** How a figure changed from one period to another: a count by its difference, a share in points. */
export function changeOf(now: Figure, before: Figure): Change {
  if (now.denominator === null) {
    const by = now.value - before.value;
    if (by === 0) return { kind: "same" };
    return { kind: by > 0 ? "more" : "less", by: Math.abs(by) };
  }
  if (!sharesEnough(now, before)) return { kind: "none" };
  const points = Math.round((now.value - before.value) * 1000) / 10;
  if (points === 0) return { kind: "same" };
  return { kind: points > 0 ? "points-up" : "points-down", by: Math.abs(points) };
}

export function comparedOf(compared: readonly Compared[], key: Compared["key"]): Compared {
  const found = compared.find((each) => each.key === key);
  if (!found) throw new Error(`not compared: ${key}`);
  return found;
}

/** A share with its fraction as a paper says it: “71.9%（484 / 673）”, without the share under ten. */
export function sharesWhole(figure: Figure): boolean {
  return (figure.denominator ?? 0) >= fewest;
}
