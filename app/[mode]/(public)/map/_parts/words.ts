import { type Locale, say } from "@/lib/core/i18n";
import type { DistrictMap, MapAsked } from "@/lib/insight/queries/map";
import type { EntryKind, MapEntry } from "@/lib/insight/rules/map";
import { venueKindLabels } from "@/lib/place/copy";
import { listHref } from "@/lib/web/list-params";
import { mapCopy as copy } from "../copy";

/** What the address says now; everything else about the page follows from it. */
export function addressOf(map: DistrictMap): MapAsked {
  const { layer, kind, place, street } = map;
  const where = place ? { place: place.code } : { street: street?.code };
  return { layer: layer === "venues" ? undefined : layer, kind, ...where };
}

export function hrefWith(map: DistrictMap, change: MapAsked & { after?: string }): string {
  const { layer, kind, street, place } = { ...addressOf(map), ...change };
  return listHref("/map", { layer, kind, street, place, after: change.after });
}

export function kindLabel(kind: EntryKind, locale: Locale): string {
  if (kind === "hall" || kind === "station" || kind === "studio") {
    return say(venueKindLabels[kind], locale);
  }
  return say(copy.kinds[kind], locale);
}

/** Where a place leads: its own page, its problems, or the report of something there. */
export function entryHref(entry: MapEntry): string {
  if (entry.kind === "problems") {
    return listHref("/problems", { state: "open", street: entry.divisionCode });
  }
  const isCompound = entry.kind === "managed" || entry.kind === "unmanaged";
  return isCompound ? listHref("/report", { q: entry.name }) : `/venues/${entry.key}`;
}

/** Street and community of a code, as far as they are known. */
export function placeOf(map: DistrictMap, code: string): string {
  const named = (length: number) =>
    code.length >= length
      ? map.divisions.find((one) => one.code === code.slice(0, length))?.name
      : undefined;
  return [named(9), named(12)].filter(Boolean).join(" ");
}

export function entryName(map: DistrictMap, entry: MapEntry, locale: Locale): string {
  if (entry.kind === "problems") {
    const what = say(copy.layers.problems, locale);
    return say(copy.areaName, locale, { name: entry.name, n: entry.count, what });
  }
  return say(copy.placeName, locale, {
    name: entry.name,
    kind: kindLabel(entry.kind, locale),
    place: placeOf(map, entry.divisionCode),
  });
}
