import { mapWords, markSigns } from "@/components/map/copy";
import { MapSheet, type SheetMark } from "@/components/map/map-sheet";
import { count, joined, type Locale, say } from "@/lib/core/i18n";
import type { DistrictMap } from "@/lib/insight/queries/map";
import { type MapView, type Mark, short } from "@/lib/insight/rules/map-view";
import { mapCopy as copy } from "../copy";
import { entryHref, entryName, hrefWith } from "./words";

/** A single place leads to its page, several to the division they have in common. */
function markOf(map: DistrictMap, mark: Mark, locale: Locale): SheetMark {
  const { x, y, code, places, count: n } = mark;
  const name = map.divisions.find((one) => one.code === code)?.name ?? "";
  const isStreet = code.length === 9;
  const title = map.street ? undefined : short(name);
  const [only] = places;
  if (only && places.length === 1 && (map.street || only.kind !== "problems")) {
    const isArea = only.kind === "problems";
    return {
      ...{ x, y, title, key: only.key, href: entryHref(only) },
      name: entryName(map, only, locale),
      look: only.kind === "problems" ? "area" : only.kind,
      sign: isArea ? count(n, locale) : say(signOf(only.kind), locale),
    };
  }
  return {
    ...{ x, y, title, key: code, sign: count(n, locale) },
    href: hrefWith(map, isStreet ? { street: code } : { street: undefined, place: code }),
    name: say(copy.areaName, locale, { name, n, what: say(copy.layers[map.layer], locale) }),
    look: isStreet && !map.street ? "area" : "several",
  };
}

const signOf = (kind: keyof typeof markSigns | "problems") =>
  kind === "problems" ? { zh: "", en: "" } : markSigns[kind];

type Props = { map: DistrictMap; view: MapView; locale: Locale };

export function Sheet({ map, view, locale }: Props) {
  const marked = new Set(view.marks.map((mark) => mark.code));
  const names = view.names.map((name) => ({ ...name, isBeneath: marked.has(name.code) }));
  const where = map.place ?? map.street;
  const label = where ? say(copy.titleOf, locale, { name: where.name }) : say(copy.title, locale);
  const isInvented = map.divisions.some((one) => one.coordinatesInvented);
  const notes = [
    say(mapWords.schematic, locale),
    !map.street && say(mapWords.stretched, locale),
    isInvented && say(mapWords.invented, locale),
  ];
  return (
    <figure>
      <MapSheet
        {...view}
        label={label}
        names={names}
        marks={view.marks.map((mark) => markOf(map, mark, locale))}
      />
      <figcaption className="meta mt-2">{joined(notes, locale, "clauses")}</figcaption>
    </figure>
  );
}
