import "server-only";
import { db } from "@/lib/core/db";
import { type VenueKind, venueKinds } from "../model";

/** As many as one map shows; who sees fewer than there are is told. */
export const mostOnMap = 2000;

/** Streets and communities of a district with their centres, where these are known. */
export function listMapDivisions(district: string) {
  return db.division.findMany({
    where: { code: { startsWith: district }, level: { in: ["street", "community"] } },
    select: { code: true, name: true, lat: true, lng: true, coordinatesInvented: true },
    orderBy: { code: "asc" },
    take: mostOnMap,
  });
}

const placed = { code: true, name: true, divisionCode: true, lat: true, lng: true } as const;
const byPlace = [{ divisionCode: "asc" }, { code: "asc" }] as const;

/** Everything about venues is public. */
export function listMapVenues(scope: string, kind?: VenueKind) {
  return db.venue.findMany({
    where: { divisionCode: { startsWith: scope }, kind: kind ?? { in: [...venueKinds] } },
    select: { ...placed, kind: true, address: true },
    orderBy: [...byPlace],
    take: mostOnMap + 1,
  });
}

/** Compounds with who manages them: a firm, or nobody (无物业). */
export function listMapCompounds(scope: string, managed?: boolean) {
  const firmId = managed === undefined ? undefined : managed ? { not: null } : null;
  return db.compound.findMany({
    where: { divisionCode: { startsWith: scope }, firmId },
    select: { ...placed, households: true, firm: { select: { name: true } } },
    orderBy: [...byPlace],
    take: mostOnMap + 1,
  });
}
