import { distance, type Point } from "./polygon";

/** A corner of a cell with whose cell lies beyond the edge that begins here; null on the outer edge. */
export type Corner = Point & { readonly beyond: number | null };

/** How far a point lies on b's side of the line midway between a and b. */
function beyondMiddle(point: Point, a: Point, b: Point): number {
  return (point.x - (a.x + b.x) / 2) * (b.x - a.x) + (point.y - (a.y + b.y) / 2) * (b.y - a.y);
}

function crossing(from: Corner, to: Corner, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** What of a convex cell is no nearer to `other` than to `site` (Sutherland and Hodgman). */
function cut(cell: readonly Corner[], site: Point, other: Point, index: number): Corner[] {
  const kept: Corner[] = [];
  for (const [place, corner] of cell.entries()) {
    const next = cell[(place + 1) % cell.length] ?? corner;
    const [here, there] = [corner, next].map((end) => beyondMiddle(end, site, other));
    if (here === undefined || there === undefined) continue;
    if (here <= 0) kept.push(corner);
    if (here <= 0 === there <= 0) continue;
    const beyond = here <= 0 ? index : corner.beyond;
    kept.push({ ...crossing(corner, next, here / (here - there)), beyond });
  }
  return kept;
}

function cellOf(sites: readonly Point[], own: number, room: readonly Point[]): Corner[] {
  const site = sites[own];
  if (!site) return [];
  let cell: Corner[] = room.map(({ x, y }) => ({ x, y, beyond: null }));
  const others = sites
    .map((other, index) => ({ other, index, away: distance(site, other) }))
    .filter(({ away }) => away > 0)
    .sort((a, b) => a.away - b.away || a.index - b.index);
  for (const { other, index, away } of others) {
    const reach = Math.max(0, ...cell.map((corner) => distance(site, corner)));
    if (away > 2 * reach) break;
    cell = cut(cell, site, other, index);
  }
  return cell;
}

/**
 * For every site the part of its room (a convex polygon) that is nearest to it: convex cells that
 * do not overlap. Sites on one spot share a cell.
 */
export function cellsOf(
  sites: readonly Point[],
  roomOf: (site: number) => readonly Point[],
): Corner[][] {
  return sites.map((_, own) => cellOf(sites, own, roomOf(own)));
}
