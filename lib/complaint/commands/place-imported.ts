import "server-only";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import type { Fault } from "@/lib/core/csv-table";
import { db } from "@/lib/core/db";
import type { ImportedRow } from "../rules/import-rows";
import { type NamedPlace, placeInText } from "../rules/route-text";

type Category = { code: string; groupCode: string; name: string; words: string[]; urgency: string };

/** Everything a row can name, read once for the whole file. */
export type Catalogue = {
  readonly scope: string;
  readonly places: readonly NamedPlace[];
  readonly communities: ReadonlyMap<string, NamedPlace>;
  readonly stations: ReadonlyMap<string, string>;
  readonly categories: readonly Category[];
};

export type PlacedRow = ImportedRow & {
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly venueId: string | null;
  readonly categoryCode: string | null;
  readonly urgency: string;
};

const most = 20_000;

function readAll(scope: string) {
  return Promise.all([
    db.division.findMany({
      where: { code: { startsWith: scope }, level: "community" },
      select: { code: true, name: true },
      take: most,
    }),
    db.compound.findMany({
      where: { divisionCode: { startsWith: scope } },
      select: { id: true, name: true, divisionCode: true },
      take: most,
    }),
    db.venue.findMany({
      where: { kind: "station", park: false, divisionCode: { startsWith: scope } },
      select: { id: true, divisionCode: true },
      take: most,
    }),
    db.category.findMany({
      select: { code: true, groupCode: true, name: true, words: true, urgency: true },
      orderBy: { position: "asc" },
      take: 500,
    }),
  ]);
}

export async function catalogueOf(scope: string): Promise<Catalogue> {
  const [divisions, compounds, stations, categories] = await readAll(scope);
  const communities = divisions.map(({ code, name }) => ({
    divisionCode: code,
    compoundId: null,
    name,
  }));
  const named = compounds.map(({ id, name, divisionCode }) => ({
    divisionCode,
    compoundId: id,
    name,
  }));
  const keyed = communities.flatMap((each) => [
    [each.divisionCode, each] as const,
    [each.name, each] as const,
  ]);
  return {
    scope,
    places: [...named, ...communities],
    communities: new Map(keyed),
    stations: new Map(stations.map((each) => [each.divisionCode, each.id])),
    categories,
  };
}

/** Each row with the place and the kind it names, or its text does; what is named must be known. */
export function placed(
  rows: readonly ImportedRow[],
  catalogue: Catalogue,
): { rows: PlacedRow[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const result = rows.map((row): PlacedRow => {
    const text = `${row.title}\n${row.body}`;
    const community = catalogue.communities.get(row.community);
    if (row.community && !community) {
      faults.push({ line: row.line, field: "community", reason: `unknown in ${catalogue.scope}` });
    }
    const category = catalogue.categories.find((each) => each.code === row.category);
    if (row.category && !category) {
      faults.push({ line: row.line, field: "category", reason: "unknown" });
    }
    const place = community ?? placeInText(text, catalogue.places);
    const kind = category ?? suggestCategory(text, catalogue.categories);
    return {
      ...row,
      divisionCode: place?.divisionCode ?? catalogue.scope,
      compoundId: place?.compoundId ?? null,
      venueId: (place && catalogue.stations.get(place.divisionCode)) ?? null,
      categoryCode: kind?.code ?? null,
      urgency: kind?.urgency ?? "U3",
    };
  });
  return { rows: result, faults };
}
