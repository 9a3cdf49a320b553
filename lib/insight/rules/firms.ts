import type { FirmRecord, FirmSort, RankedFirm } from "../model/firm";

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
