import {
  type FirmReach,
  type FirmRecord,
  type FirmSort,
  type FirmThing,
  firmThings,
  type RankedFirm,
} from "../model/firm";
import { lengthsOf } from "../model/lengths";
import type { TallyRow } from "../model/tally";

/** Below it nothing is ranked and no share is shown (domain.md §12). */
export const fewest = 10;

function caseCount({ counts }: FirmRecord, sort: FirmSort): number {
  return counts[sort].all;
}

/** Complaints by number; answers and look-backs by the share that speaks for the firm, best first. */
function measure(row: FirmRecord, sort: FirmSort): number {
  const { all, good } = row.counts[sort];
  return sort === "complaints" ? all : good / all;
}

/** By name, or ranked by a figure; those with fewer than ten cases follow in the order of their codes. */
export function rankFirms(rows: readonly FirmRecord[], sort?: FirmSort): RankedFirm[] {
  const byCode = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  if (!sort) return byCode.map((row) => ({ ...row, rank: null }));
  const enough = byCode.filter((row) => caseCount(row, sort) >= fewest);
  const ranked = enough.toSorted((a, b) => measure(b, sort) - measure(a, sort));
  return [
    ...ranked.map((row) => {
      const first = ranked.findIndex((other) => measure(other, sort) === measure(row, sort));
      return { ...row, rank: first + 1 };
    }),
    ...byCode.filter((row) => caseCount(row, sort) < fewest).map((row) => ({ ...row, rank: null })),
  ];
}

type Sum = Pick<TallyRow, "family" | "metric" | "value">;
type Waiting = { readonly waiting: number; readonly over: number };

/** Whether a reader's sum of a thing is of everything or only of what everybody may know. */
function isAll(what: FirmThing | "days", reach: FirmReach): boolean {
  return reach === "whole" || (reach === "own" && what !== "complaints");
}

/**
 * What is counted of one firm for one reader, of its sums and of what waits; a hand-over whose days
 * are over and that nobody has closed yet counts as not answered in time.
 */
export function firmCounts(
  sums: readonly Sum[],
  reach: FirmReach,
  { waiting, over }: Waiting = { waiting: 0, over: 0 },
): Pick<FirmRecord, "counts" | "waiting" | "days"> {
  const sumOf = (metric: string) =>
    sums.find((sum) => sum.family === "firm" && sum.metric === metric)?.value ?? 0;
  const counted = firmThings.map((what) => {
    const name = isAll(what, reach) ? what : `open-${what}`;
    const more = what === "replies" ? over : 0;
    return [what, { all: sumOf(name) + more, good: sumOf(`${name}-good`) }] as const;
  });
  const side = isAll("days", reach) ? "all|" : "open|";
  const lengths = sums
    .filter((sum) => sum.family === "firm-days" && sum.metric.startsWith(side))
    .map(({ metric, value }) => ({ days: Number(metric.slice(side.length)), count: value }));
  return {
    counts: Object.fromEntries(counted) as FirmRecord["counts"],
    waiting,
    days: lengthsOf(lengths).median,
  };
}
