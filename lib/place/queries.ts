import "server-only";
import { db, type Tx } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { nearestStation } from "./rules/nearest-station";

export type Station = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
};

const stationSelect = {
  id: true,
  code: true,
  name: true,
  divisionCode: true,
  address: true,
  phone: true,
  park: true,
  lat: true,
  lng: true,
} as const;

/**
 * Nearest means: the same community, then the same street, then the district; among several the one
 * least far where both have coordinates (the compound's, else the community's), a community's own
 * station before one in a business park, then by code: the same question has the same answer.
 */
export async function findNearestStation(
  divisionCode: string,
  from: Tx = db,
  compoundId?: string | null,
): Promise<Station | null> {
  const street = codeAt("street", divisionCode);
  const district = codeAt("district", divisionCode) ?? divisionCode;
  const within = (scope: string) =>
    from.venue.findMany({
      where: { kind: "station", divisionCode: { startsWith: scope } },
      select: stationSelect,
      take: 1000,
    });
  const near = street ? await within(street) : [];
  const among = near.length > 0 ? near : await within(district);
  if (among.length === 0) return null;
  return nearestStation(among, divisionCode, await spotOf(from, divisionCode, compoundId)) ?? null;
}

/** The compound's coordinates, else those of its community or street. */
async function spotOf(from: Tx, code: string, compoundId: string | null | undefined) {
  const select = { lat: true, lng: true } as const;
  const compound = compoundId
    ? await from.compound.findUnique({ where: { id: compoundId }, select })
    : null;
  if (compound && compound.lat !== null && compound.lng !== null) return compound;
  return (await from.division.findUnique({ where: { code }, select })) ?? { lat: null, lng: null };
}

export async function getStation(code: string): Promise<Station | null> {
  return db.venue.findFirst({ where: { code, kind: "station" }, select: stationSelect });
}

export async function getStationById(id: string | null): Promise<Station | null> {
  return id ? db.venue.findFirst({ where: { id }, select: stationSelect }) : null;
}

export type DivisionName = { readonly code: string; readonly name: string };

/** The district whose venues these are: the one the public pages begin in. */
export async function getHomeDistrict(): Promise<string> {
  const hall = await db.venue.findFirst({
    select: { divisionCode: true },
    orderBy: { divisionCode: "asc" },
  });
  return hall?.divisionCode.slice(0, 6) ?? "";
}

export async function listStreets(districtCode: string): Promise<DivisionName[]> {
  return db.division.findMany({
    where: { parentCode: districtCode, level: "street" },
    select: { code: true, name: true },
    orderBy: { code: "asc" },
    take: 100,
  });
}

/** Every street of a scope, or of all: what lists are filtered by. */
export async function listStreetsWithin(scope = ""): Promise<DivisionName[]> {
  return db.division.findMany({
    where: { level: "street", code: { startsWith: scope } },
    select: { code: true, name: true },
    orderBy: { code: "asc" },
    take: 100,
  });
}

export async function listCommunities(streetCode: string): Promise<DivisionName[]> {
  return db.division.findMany({
    where: { parentCode: streetCode, level: "community" },
    select: { code: true, name: true },
    orderBy: { code: "asc" },
    take: 200,
  });
}

/** Names by code for the given codes and everything above them, in one statement. */
export async function getDivisionNames(
  codes: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set<string>();
  for (const code of codes) {
    for (const length of [2, 4, 6, 9, 12]) {
      if (code && code.length >= length) wanted.add(code.slice(0, length));
    }
  }
  if (wanted.size === 0) return new Map();
  const rows = await db.division.findMany({
    where: { code: { in: [...wanted] } },
    select: { code: true, name: true },
  });
  return new Map(rows.map((row) => [row.code, row.name]));
}

export type CompoundChoice = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
};
const compoundSelect = { id: true, code: true, name: true, divisionCode: true } as const;

/** Compounds whose name contains the words, for somebody who types where they live. */
export async function searchCompounds(words: string): Promise<CompoundChoice[]> {
  const name = words.trim();
  if (name === "") return [];
  return db.compound.findMany({
    where: { name: { contains: name } },
    select: compoundSelect,
    orderBy: [{ name: "asc" }, { code: "asc" }],
    take: 12,
  });
}

export async function searchCommunities(words: string, scope: string): Promise<DivisionName[]> {
  const name = words.trim().replace(/(社区|村)$/, "");
  if (name === "") return [];
  return db.division.findMany({
    where: { name: { contains: name }, level: "community", code: { startsWith: scope } },
    select: { code: true, name: true },
    orderBy: { code: "asc" },
    take: 12,
  });
}

export async function listCompounds(divisionCode: string): Promise<CompoundChoice[]> {
  return db.compound.findMany({
    where: { divisionCode: { startsWith: divisionCode } },
    select: compoundSelect,
    orderBy: [{ name: "asc" }, { code: "asc" }],
    take: 60,
  });
}

export async function getCompound(code: string): Promise<CompoundChoice | null> {
  return db.compound.findFirst({ where: { code }, select: compoundSelect });
}

export type DepartmentChoice = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly street: boolean;
};

/** Departments and street offices that may be given work from a division: the district's own, and its streets'. */
export async function listDepartments(districtCode: string): Promise<DepartmentChoice[]> {
  return db.department.findMany({
    where: { divisionCode: { startsWith: districtCode } },
    select: { id: true, code: true, name: true, shortName: true, divisionCode: true, street: true },
    orderBy: [{ street: "asc" }, { code: "asc" }],
    take: 200,
  });
}

export type PlaceNames = {
  readonly division: (code: string | null) => string | undefined;
  readonly compound: (id: string | null) => string | undefined;
  readonly venue: (id: string | null) => string | undefined;
  readonly department: (id: string | null) => string | undefined;
};
type NameRow = { kind: string; key: string; name: string };
type Keys = readonly (string | null)[];

const present = (keys: Keys = []) => [...new Set(keys.filter((key) => key !== null))];

/** Names of places and bodies of every kind that rows refer to, in one statement. */
export async function getPlaceNames(of: {
  divisions?: Keys;
  compounds?: Keys;
  venues?: Keys;
  departments?: Keys;
}): Promise<PlaceNames> {
  const codes = present(of.divisions).flatMap((code) =>
    [6, 9, 12].filter((length) => length <= code.length).map((length) => code.slice(0, length)),
  );
  const rows = await db.$queryRaw<NameRow[]>`
    SELECT 'division' AS kind, "code" AS key, "name" FROM "Division" WHERE "code" = ANY(${codes})
    UNION ALL SELECT 'compound', "id"::text, "name" FROM "Compound"
      WHERE "id" = ANY(${present(of.compounds)}::uuid[])
    UNION ALL SELECT 'venue', "id"::text, "name" FROM "Venue"
      WHERE "id" = ANY(${present(of.venues)}::uuid[])
    UNION ALL SELECT 'department', "id"::text, "shortName" FROM "Department"
      WHERE "id" = ANY(${present(of.departments)}::uuid[])`;
  const names = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row.name]));
  const lookUp = (kind: string) => (key: string | null) => names.get(`${kind} ${key}`);
  return {
    division: lookUp("division"),
    compound: lookUp("compound"),
    venue: lookUp("venue"),
    department: lookUp("department"),
  };
}

/** The number that is called about what happens at a venue. */
export async function getVenuePhones(
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = present(ids);
  if (wanted.length === 0) return new Map();
  const rows = await db.venue.findMany({
    where: { id: { in: wanted } },
    select: { id: true, phone: true },
  });
  return new Map(rows.map((row) => [row.id, row.phone]));
}

export async function getCompoundNames(
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.compound.findMany({
    where: { id: { in: present(ids) } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function getDepartmentNames(
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.department.findMany({
    where: { id: { in: present(ids) } },
    select: { id: true, shortName: true },
  });
  return new Map(rows.map((row) => [row.id, row.shortName]));
}

/** Every community within a scope with its street's name, for a form that names one. */
export async function listCommunitiesWithin(
  scope: string,
): Promise<readonly { code: string; name: string; street: string }[]> {
  const rows = await db.division.findMany({
    where: { code: { startsWith: scope }, level: { in: ["street", "community"] } },
    select: { code: true, name: true, level: true },
    orderBy: { code: "asc" },
    take: 2000,
  });
  const streets = new Map(rows.map((row) => [row.code, row.name]));
  return rows
    .filter((row) => row.level === "community")
    .map(({ code, name }) => ({ code, name, street: streets.get(code.slice(0, 9)) ?? "" }));
}
