/** A point of a plane whose y grows downwards, as on a sheet. */
export type Point = { readonly x: number; readonly y: number };

const turn = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** One side of the hull, from left to right, without its last point. */
function chain(sorted: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [a, b] = [kept.at(-2), kept.at(-1)];
      if (!a || !b || turn(a, b, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** The convex hull, in one direction round (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

const steps = Array.from({ length: 16 }, (_, n) => (n * Math.PI) / 8);

/** The convex hull with so much room around every point, its corners round. */
export function roomAround(points: readonly Point[], radius: number): Point[] {
  return hullOf(
    points.flatMap(({ x, y }) =>
      steps.map((angle) => ({
        x: x + radius * Math.cos(angle),
        y: y + radius * Math.sin(angle),
      })),
    ),
  );
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
