import "server-only";
import { listMapDivisions } from "@/lib/place/queries/map";
import { isPlaced } from "@/lib/place/rules/sketch";
import { type MapView, short, viewOf } from "../rules/map-view";

export type PartMap = {
  readonly view: MapView;
  /** What is written on each street: its name without 街道. */
  readonly titles: ReadonlyMap<string, string>;
  readonly invented: boolean;
};

/** The streets of a district as they lie to each other; null where no place of it has coordinates. */
export async function getPublishedPartMap(district: string): Promise<PartMap | null> {
  const divisions = await listMapDivisions(district);
  const streets = divisions.filter((one) => one.code.length === 9 && isPlaced(one));
  const entries = streets.map(({ code, name, lat, lng }) => ({
    ...{ key: code, divisionCode: code, name, lat, lng, count: 1 },
    kind: "problems" as const,
  }));
  const view = viewOf({ divisions, entries });
  const titles = new Map(streets.map((one) => [one.code, short(one.name)]));
  return view && { view, titles, invented: divisions.some((one) => one.coordinatesInvented) };
}
