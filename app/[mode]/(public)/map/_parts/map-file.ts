import { markSigns } from "@/components/map/copy";
import { count, type Locale, say } from "@/lib/core/i18n";
import type { MapDatum } from "@/lib/core/map-tiles";
import type { DistrictMap } from "@/lib/insight/queries/map";
import type { MapEntry } from "@/lib/insight/rules/map";
import { groundOf, type MapGround, pairOn } from "@/lib/insight/rules/map-ground";
import { isPlaced } from "@/lib/place/rules/sketch";
import { entryHref, entryName } from "./words";

/** What a browser fetches when somebody opens the map that zooms, or asks what is near. */
export type MapFile = MapGround & {
  readonly places: readonly {
    readonly name: string;
    readonly href: string;
    readonly look: string;
    readonly sign: string;
    readonly count: number;
    readonly code: string;
    readonly at: readonly [number, number];
  }[];
  /** WGS84, as devices tell where they are. */
  readonly communities: readonly (readonly [code: string, lat: number, lng: number])[];
};

const signed = ({ kind, count: n }: MapEntry, locale: Locale) =>
  kind === "problems" ? count(n, locale) : say(markSigns[kind], locale);

export function fileOf(map: DistrictMap, datum: MapDatum, locale: Locale): MapFile {
  const places = map.entries.filter(isPlaced).map((entry) => ({
    name: entryName(map, entry, locale),
    href: entryHref(entry),
    look: entry.kind === "problems" ? "area" : entry.kind,
    sign: signed(entry, locale),
    count: entry.count,
    code: entry.divisionCode,
    at: pairOn(datum, entry),
  }));
  const communities = map.divisions
    .filter(isPlaced)
    .filter(({ code }) => code.length === 12)
    .map(({ code, lat, lng }) => [code, lat, lng] as const);
  return { ...groundOf(map, datum), places, communities };
}
