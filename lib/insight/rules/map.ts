import { kilometres, type Spot, type VenueKind } from "@/lib/place/model";
import type { MapDivision } from "@/lib/place/rules/sketch";

/** One of three layers at a time: what stands where, and what is wrong where. */
export const mapLayers = ["venues", "problems", "compounds"] as const;
export type MapLayer = (typeof mapLayers)[number];

/** Compounds with a property firm and without (无物业). */
export const compoundKinds = ["managed", "unmanaged"] as const;
export type EntryKind = VenueKind | (typeof compoundKinds)[number] | "problems";

/** What the map and the list beside it show alike. */
export type MapEntry = Spot & {
  readonly key: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** 1, or the problems of an area. */
  readonly count: number;
  readonly address?: string;
  readonly firm?: string | null;
  readonly households?: number | null;
  /** Kilometres from the community that was chosen. */
  readonly km?: number | null;
};

/** What has no coordinates of its own stands at the centre of its community, else of its street. */
export function located<T extends Spot & { readonly divisionCode: string }>(
  entry: T,
  centres: ReadonlyMap<string, MapDivision>,
): T {
  if (entry.lat !== null && entry.lng !== null) return entry;
  const codes = [12, 9].map((length) => entry.divisionCode.slice(0, length));
  const centre = codes.map((code) => centres.get(code)).find((one) => one && one.lat !== null);
  return centre ? { ...entry, lat: centre.lat, lng: centre.lng } : entry;
}

/** Nearest to the spot first, by distance as the crow flies; what has no place comes last. */
export function byNearness(entries: readonly MapEntry[], spot: Spot): MapEntry[] {
  return entries
    .map((entry) => ({ ...entry, km: kilometres(spot, entry) }))
    .sort(
      (a, b) =>
        (a.km ?? Number.MAX_VALUE) - (b.km ?? Number.MAX_VALUE) ||
        (a.divisionCode < b.divisionCode ? -1 : Number(a.divisionCode > b.divisionCode)) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The part of a list after the row with that key, and the key to go on from. */
export function partAfter(entries: readonly MapEntry[], key: string | undefined, size: number) {
  const start = key === undefined ? 0 : entries.findIndex((entry) => entry.key === key) + 1;
  const rows = entries.slice(start, start + size);
  return { rows, next: start + size < entries.length ? rows.at(-1)?.key : undefined };
}
