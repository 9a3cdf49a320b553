import "server-only";
import { venueKinds } from "@/lib/place/model";
import { getHomeDistrict } from "@/lib/place/queries";
import {
  listMapCompounds,
  listMapDivisions,
  listMapVenues,
  mostOnMap,
} from "@/lib/place/queries/map";
import type { MapDivision } from "@/lib/place/rules/sketch";
import { countOpenProblems } from "@/lib/problem/queries/map";
import { protectFew } from "@/lib/problem/rules/few";
import { byNearness, located, type MapEntry, type MapLayer, mapLayers } from "../rules/map";

export type MapAsked = {
  readonly layer?: string;
  /** A street's code. */
  readonly street?: string;
  /** A community's code: what is nearest to it comes first. */
  readonly place?: string;
  readonly kind?: string;
};

export type DistrictMap = {
  readonly layer: MapLayer;
  readonly street?: MapDivision;
  readonly place?: MapDivision;
  readonly kind?: string;
  readonly divisions: readonly (MapDivision & { readonly coordinatesInvented: boolean })[];
  readonly entries: readonly MapEntry[];
  /** Problems whose place few people could be known by. */
  readonly unplaced: number;
  /** There are more than a map shows: the street narrows it. */
  readonly isCut: boolean;
};

type Layer = { entries: MapEntry[]; kind?: string; unplaced?: number };

async function venues(scope: string, asked?: string): Promise<Layer> {
  const kind = venueKinds.find((each) => each === asked);
  const rows = await listMapVenues(scope, kind);
  const entries = rows.map(({ code, kind: own, ...row }) => ({
    ...row,
    key: code,
    count: 1,
    kind: venueKinds.find((each) => each === own) ?? ("station" as const),
  }));
  return { entries, kind };
}

async function compounds(scope: string, asked?: string): Promise<Layer> {
  const kind = asked === "managed" || asked === "unmanaged" ? asked : undefined;
  const rows = await listMapCompounds(scope, kind && kind === "managed");
  const entries = rows.map(({ code, firm, ...row }) => ({
    ...row,
    key: code,
    count: 1,
    firm: firm?.name ?? null,
    kind: firm ? ("managed" as const) : ("unmanaged" as const),
  }));
  return { entries, kind };
}

/** Few people are few in the whole district: choosing a street tells no more about them. */
async function problems(scope: string): Promise<Layer> {
  const { areas, unplaced } = protectFew(await countOpenProblems(scope.slice(0, 6)));
  const inside = areas.filter((area) => area.divisionCode.startsWith(scope));
  const entries = inside.map(({ divisionCode, problems }) => ({
    key: divisionCode,
    divisionCode,
    name: "",
    kind: "problems" as const,
    count: problems,
    lat: null,
    lng: null,
  }));
  return { entries, unplaced };
}

const layers = { venues, compounds, problems };

/** One layer of the district's map; public. Four statements at most, however much stands on it. */
export async function getPublishedMap(asked: MapAsked): Promise<DistrictMap> {
  const layer = mapLayers.find((each) => each === asked.layer) ?? "venues";
  const district = await getHomeDistrict();
  const divisions = district === "" ? [] : await listMapDivisions(district);
  const known = new Map(divisions.map((one) => [one.code, one]));
  const place = asked.place?.length === 12 ? known.get(asked.place) : undefined;
  const street = asked.street?.length === 9 ? known.get(asked.street) : undefined;
  const scope = place ? district : (street?.code ?? district);
  const found = await layers[layer](scope, asked.kind);
  const entries = found.entries
    .slice(0, mostOnMap)
    .map((entry) => located({ ...entry, name: entry.name || nameOf(entry, known) }, known));
  return {
    layer,
    street: place ? known.get(place.code.slice(0, 9)) : street,
    place,
    kind: found.kind,
    divisions,
    entries: place ? byNearness(entries, place) : entries,
    unplaced: found.unplaced ?? 0,
    isCut: found.entries.length > mostOnMap,
  };
}

function nameOf(entry: MapEntry, known: ReadonlyMap<string, MapDivision>): string {
  return known.get(entry.divisionCode)?.name ?? "";
}
