import type { Point } from "./polygon";

export type LatLng = { readonly lat: number; readonly lng: number };

/** A sheet to draw on: so wide and high, and where on it a spot of the earth lies. */
export type Plane = {
  readonly width: number;
  readonly height: number;
  readonly at: (spot: LatLng) => Point;
};

const kmPerDegree = 111.32;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Kilometres east and south of nowhere in particular and back; true enough within a district. */
export function kilometrePlane(spots: readonly LatLng[]) {
  const shrink = Math.cos(radians(mean(spots.map((spot) => spot.lat))));
  return {
    at: ({ lat, lng }: LatLng): Point => ({ x: lng * shrink * kmPerDegree, y: -lat * kmPerDegree }),
    back: ({ x, y }: Point): LatLng => ({ lat: -y / kmPerDegree, lng: x / shrink / kmPerDegree }),
  };
}

/** From where to where, at least so long, around the middle. */
function spanOf(values: readonly number[], least = 0.001): { from: number; size: number } {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(least, to - from);
  return { from: (from + to - size) / 2, size };
}

/**
 * Draws what lies close together further apart: each knot takes a share of the same length
 * (evenness 1) or of its true one (evenness 0). Rises always, so that north stays north.
 */
export function stretch(knots: readonly number[], evenness: number): (value: number) => number {
  const sorted = [...new Set(knots)].sort((a, b) => a - b);
  const from = sorted[0] ?? 0;
  const size = (sorted.at(-1) ?? from) - from || 1;
  const last = Math.max(1, sorted.length - 1);
  const drawn = sorted.map(
    (knot, rank) => ((1 - evenness) * (knot - from)) / size + (evenness * rank) / last,
  );
  return (value) => {
    const upper = sorted.findIndex((knot) => knot >= value);
    if (upper === 0 || sorted.length < 2) return (drawn[0] ?? 0) + (value - from) / size;
    if (upper < 0) return (drawn.at(-1) ?? 1) + (value - from - size) / size;
    const [low, high] = [sorted[upper - 1] ?? value, sorted[upper] ?? value];
    const [start, end] = [drawn[upper - 1] ?? 0, drawn[upper] ?? 1];
    return start + ((end - start) * (value - low)) / (high - low);
  };
}

const width = 1000;
const margin = 0.12;

/** Fits positions from `at` over those of `all` onto a sheet with a margin. */
function fitted(all: readonly LatLng[], at: (spot: LatLng) => Point, height: number): Plane {
  const points = all.map(at);
  const xs = spanOf(points.map((point) => point.x));
  const ys = spanOf(points.map((point) => point.y));
  const place = (value: number, of: { from: number; size: number }, room: number) =>
    room * (margin + ((1 - 2 * margin) * (value - of.from)) / of.size);
  return {
    width,
    height,
    at: (spot) => {
      const point = at(spot);
      return { x: place(point.x, xs, width), y: place(point.y, ys, height) };
    },
  };
}

/** The whole district: crowded parts drawn larger, so that every centre can be read and pressed. */
export function districtPlane(centres: readonly LatLng[], all: readonly LatLng[]): Plane {
  const km = kilometrePlane(all).at;
  const points = centres.map(km);
  const [across, down] = [points.map((p) => p.x), points.map((p) => p.y)].map((knots) =>
    stretch(knots, 0.85),
  );
  const drawn = (spot: LatLng) => {
    const { x, y } = km(spot);
    return { x: across?.(x) ?? x, y: down?.(y) ?? y };
  };
  return fitted(all, drawn, 1360);
}

const leastKm = 1.2;

/** A part of it, as far apart as it is; neither flatter nor higher than can be looked at. */
export function partPlane(shown: readonly LatLng[], all: readonly LatLng[]): Plane {
  const km = kilometrePlane(all).at;
  const points = shown.map(km);
  const xs = spanOf(
    points.map((point) => point.x),
    leastKm,
  );
  const ys = spanOf(
    points.map((point) => point.y),
    leastKm,
  );
  const inner = 1 - 2 * margin;
  const shape = Math.min(1.3, Math.max(0.85, ys.size / xs.size));
  const scale = Math.min((width * inner) / xs.size, (width * shape * inner) / ys.size);
  const middle = { x: xs.from + xs.size / 2, y: ys.from + ys.size / 2 };
  const height = width * shape;
  return {
    width,
    height,
    at: (spot) => {
      const { x, y } = km(spot);
      return { x: width / 2 + (x - middle.x) * scale, y: height / 2 + (y - middle.y) * scale };
    },
  };
}
