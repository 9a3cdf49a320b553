import type { PromiseCell, PromiseCounts } from "../model/promise";
import { keptOfDue, sumPromises } from "./promise-state";

export type PromiseGroup = {
  readonly key: string;
  readonly name: string;
  readonly counts: PromiseCounts;
};

export type PromiseGroups = {
  /** The best kept first. */
  readonly ranked: readonly PromiseGroup[];
  /** Groups with too few due promises to be compared, as one. */
  readonly merged: { readonly groups: number; readonly counts: PromiseCounts } | null;
};

/** Promises by department or by street; fewer than ten due ones are neither ranked nor named. */
export function groupPromises(
  cells: readonly PromiseCell[],
  by: "department" | "street",
  smallest = 10,
): PromiseGroups {
  const keyOf = (cell: PromiseCell) => (by === "department" ? cell.departmentCode : cell.street);
  const nameOf = (cell: PromiseCell) => (by === "department" ? cell.department : cell.streetName);
  const groups = [...Map.groupBy(cells, keyOf)].map(([key, own]) => ({
    key,
    name: own[0] ? nameOf(own[0]) : key,
    counts: sumPromises(own),
  }));
  const isRanked = ({ counts }: PromiseGroup) => keptOfDue(counts).due >= smallest;
  const share = ({ counts }: PromiseGroup) => keptOfDue(counts).kept / keptOfDue(counts).due;
  const ranked = groups
    .filter(isRanked)
    .sort((a, b) => share(b) - share(a) || (a.key < b.key ? -1 : 1));
  const few = new Set(groups.filter((group) => !isRanked(group)).map((group) => group.key));
  const counts = sumPromises(cells.filter((cell) => few.has(keyOf(cell))));
  return { ranked, merged: few.size > 0 ? { groups: few.size, counts } : null };
}
