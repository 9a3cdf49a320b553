import { type Corner, cellsOf } from "./cells";
import type { LatLng, Plane } from "./plane";
import { type Point, roomAround } from "./polygon";

export type MapDivision = {
  readonly code: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lng: number | null;
};
export type PlacedDivision = MapDivision & LatLng;

export function isPlaced<T extends { lat: number | null; lng: number | null }>(
  one: T,
): one is T & LatLng {
  return one.lat !== null && one.lng !== null;
}

/** A street as a surface: its cells, and the lines that part it from others. */
export type StreetShape = {
  readonly code: string;
  readonly cells: readonly (readonly Point[])[];
  readonly border: readonly (readonly [Point, Point])[];
};

const streetOf = (code: string) => code.slice(0, 9);

/** A street with no community that has a place stands for itself. */
function sitesOf(divisions: readonly PlacedDivision[]): PlacedDivision[] {
  const communities = divisions.filter((one) => one.code.length === 12);
  const covered = new Set(communities.map((one) => streetOf(one.code)));
  const alone = divisions.filter((one) => one.code.length === 9 && !covered.has(one.code));
  return [...communities, ...alone];
}

function edgesOf(cell: readonly Corner[], parts: (beyond: number | null) => boolean) {
  return cell.flatMap((corner, place): (readonly [Point, Point])[] => {
    const next = cell[(place + 1) % cell.length];
    return next && parts(corner.beyond) ? [[corner, next]] : [];
  });
}

/**
 * 示意图: each community has what lies nearest to its centre, within some room around its street's
 * centres; a street is its communities together. No line in it is a boundary that anybody drew.
 */
export function sketchStreets(
  divisions: readonly PlacedDivision[],
  at: Plane["at"],
  radius: number,
): StreetShape[] {
  const sites = sitesOf(divisions);
  const points = sites.map(at);
  const streets = [...new Set(sites.map((site) => streetOf(site.code)))].sort();
  const own = (street: string) =>
    sites.flatMap((site, index) => (streetOf(site.code) === street ? [index] : []));
  const rooms = new Map(
    streets.map((street) => {
      const inside = own(street).flatMap((index) => points[index] ?? []);
      return [street, roomAround(inside, radius)] as const;
    }),
  );
  const streetAt = (index: number) => streetOf(sites[index]?.code ?? "");
  const cells = cellsOf(points, (index) => rooms.get(streetAt(index)) ?? []);
  return streets.map((code) => {
    const mine = own(code).map((index) => cells[index] ?? []);
    const isEdge = (beyond: number | null) => beyond === null || streetAt(beyond) !== code;
    return { code, cells: mine, border: mine.flatMap((cell) => edgesOf(cell, isEdge)) };
  });
}
