import { kilometres, type Spot } from "../model";

type Placed = Spot & {
  readonly code: string;
  readonly divisionCode: string;
  readonly park: boolean;
};

/** 0 in the same community, 1 in the same street, 2 elsewhere. */
function ring(station: Placed, divisionCode: string): number {
  if (station.divisionCode === divisionCode) return 0;
  const street = divisionCode.slice(0, 9);
  return street.length === 9 && station.divisionCode.startsWith(street) ? 1 : 2;
}

const parkLast = (a: Placed, b: Placed) => Number(a.park) - Number(b.park);

/**
 * The nearest of several stations: same community, same street, then by distance where both have
 * coordinates. What has none comes after what has; within the community its own station comes before
 * one in a business park. The code decides the rest.
 */
export function nearestStation<S extends Placed>(
  stations: readonly S[],
  divisionCode: string,
  spot: Spot,
): S | undefined {
  const ranked = stations.map((station) => ({
    station,
    ring: ring(station, divisionCode),
    km: kilometres(spot, station) ?? Number.MAX_VALUE,
  }));
  ranked.sort(
    (a, b) =>
      a.ring - b.ring ||
      (a.ring === 0 ? parkLast(a.station, b.station) : 0) ||
      a.km - b.km ||
      parkLast(a.station, b.station) ||
      (a.station.code < b.station.code ? -1 : 1),
  );
  return ranked[0]?.station;
}
