import { distance, type Point } from "./polygon";

/**
 * Points that would lie on one another, together: each joins the first in the row that stands less
 * than `gap` away, else it begins a cluster of its own. The same row gives the same clusters.
 */
export function clustersOf<P extends Point>(points: readonly P[], gap: number): P[][] {
  const clusters: { first: P; all: P[] }[] = [];
  for (const point of points) {
    const near = clusters.find(({ first }) => distance(first, point) < gap);
    if (near) near.all.push(point);
    else clusters.push({ first: point, all: [point] });
  }
  return clusters.map(({ all }) => all);
}
