import type { LatLng } from "./plane";
import { distance, type Point } from "./polygon";

/** Something on the map; of an area that counts several, `count` says how many. */
export type MapPlace = LatLng & {
  readonly key: string;
  readonly divisionCode: string;
  readonly count: number;
};

export type Gathered<P extends MapPlace> = {
  /** The division that they have in common; of a single place its own. */
  readonly code: string;
  readonly places: readonly P[];
  readonly count: number;
};

/**
 * Places of one division stand as one mark with their number: of one street (length 9) on the
 * district's map, of one community (12) on a street's. Those of the opened community stand apart.
 */
export function gather<P extends MapPlace>(
  places: readonly P[],
  length: 9 | 12,
  opened?: string,
): Gathered<P>[] {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const code = place.divisionCode.slice(0, length);
    const key = code === opened ? `${code} ${place.key}` : code;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([key, inside]) => ({
    code: key.slice(0, length),
    places: inside,
    count: inside.reduce((sum, place) => sum + place.count, 0),
  }));
}

type Box = { readonly width: number; readonly height: number };
const rounds = 60;

/** Which way two on one spot part: by their places in the row, so that the same drawing comes again. */
function towards(a: Point, b: Point, n: number): { dx: number; dy: number } {
  if (distance(a, b) > 0.001) return { dx: b.x - a.x, dy: b.y - a.y };
  return { dx: Math.cos(n * 2.4), dy: Math.sin(n * 2.4) };
}

type Moved = { x: number; y: number };

/** Parts two boxes that overlap, each by half along the shorter way; says whether they did. */
function part(a: Moved, b: Moved, box: Box, n: number): boolean {
  const { dx, dy } = towards(a, b, n);
  const [overX, overY] = [box.width - Math.abs(dx), box.height - Math.abs(dy)];
  if (overX <= 0.01 || overY <= 0.01) return false;
  const [axis, over, way] =
    overX < overY ? (["x", overX, dx] as const) : (["y", overY, dy] as const);
  const push = (over / 2) * (Math.sign(way) || 1);
  a[axis] -= push;
  b[axis] += push;
  return true;
}

const within = (value: number, size: number, room: number) =>
  Math.min(room - size / 2, Math.max(size / 2, value));

/** Pushes boxes apart that overlap, and keeps them on the sheet; as well as a few rounds can. */
export function apart(points: readonly Point[], box: Box, sheet: Box): Point[] {
  const moved: Moved[] = points.map(({ x, y }) => ({ x, y }));
  const pairs = moved.flatMap((a, n) => moved.slice(n + 1).map((b) => [a, b] as const));
  for (let round = 0; round < rounds; round++) {
    const overlapped = pairs.filter(([a, b], n) => part(a, b, box, n + round));
    if (overlapped.length === 0) break;
    for (const one of moved) {
      one.x = within(one.x, box.width, sheet.width);
      one.y = within(one.y, box.height, sheet.height);
    }
  }
  return moved;
}

export type Label = Point & { readonly text: string };

/** Which names can be written without touching another or a mark, the first in the row first. */
export function labelsThatFit(
  labels: readonly Label[],
  marks: readonly Point[],
  size: { em: number; line: number; mark: number; width: number },
): boolean[] {
  type Rect = Point & Box;
  const taken: Rect[] = marks.map(({ x, y }) => ({ x, y, width: size.mark, height: size.mark }));
  return labels.map(({ x, y, text }) => {
    const rect = { x, y, width: text.length * size.em + size.em / 2, height: size.line };
    const fits =
      x - rect.width / 2 >= 0 &&
      x + rect.width / 2 <= size.width &&
      taken.every(
        (other) =>
          Math.abs(other.x - x) >= (other.width + rect.width) / 2 ||
          Math.abs(other.y - y) >= (other.height + rect.height) / 2,
      );
    if (fits) taken.push(rect);
    return fits;
  });
}
