import type { MapDatum } from "@/lib/core/map-tiles";
import { drawnOn } from "@/lib/place/rules/datum";
import { kilometrePlane, type LatLng } from "@/lib/place/rules/plane";
import type { Point } from "@/lib/place/rules/polygon";
import { isPlaced, sketchStreets } from "@/lib/place/rules/sketch";
import type { MapSubject } from "./map-view";
import { short } from "./map-view";

type Pair = readonly [lat: number, lng: number];

/** What the map that zooms is drawn from; every pair is where it stands on the tiles. */
export type MapGround = {
  readonly streets: readonly {
    readonly name: string;
    readonly at: Pair;
    readonly cells: readonly (readonly Pair[])[];
    readonly border: readonly (readonly [Pair, Pair])[];
  }[];
  /** What is shown first. */
  readonly focus: readonly Pair[];
};

const roomKm = 0.8;
const aroundDegrees = 0.012;
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

export function pairOn(datum: MapDatum, spot: LatLng): Pair {
  const { lat, lng } = drawnOn(datum, spot);
  return [rounded(lat), rounded(lng)];
}

/** The sketch in degrees, as far apart as it is, moved to where the tiles of that datum show it. */
export function groundOf(subject: MapSubject, datum: MapDatum): MapGround {
  const placed = subject.divisions.filter(isPlaced);
  const plane = kilometrePlane(placed);
  const pair = (point: Point) => pairOn(datum, plane.back(point));
  const named = new Map(placed.map((one) => [one.code, one]));
  const streets = sketchStreets(placed, plane.at, roomKm).flatMap((shape) => {
    const street = named.get(shape.code);
    if (!street) return [];
    return {
      name: short(street.name),
      at: pairOn(datum, street),
      cells: shape.cells.map((cell) => cell.map(pair)),
      border: shape.border.map(([from, to]) => [pair(from), pair(to)] as const),
    };
  });
  const chosen = subject.place ? named.get(subject.place.code) : undefined;
  const within = subject.street?.code ?? "";
  const shown = placed.filter((one) => one.code.startsWith(within));
  const near = [-aroundDegrees, aroundDegrees].map((by) => chosen && moved(chosen, by));
  const focus = chosen ? near.flatMap((spot) => spot ?? []) : shown;
  return { streets, focus: focus.map((spot) => pairOn(datum, spot)) };
}

const moved = ({ lat, lng }: LatLng, by: number) => ({ lat: lat + by, lng: lng + by });
