import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { listStreetsWithin } from "@/lib/place/queries";
import type { MatterSource } from "../model";
import { sourcesOf } from "../policy";

export type MatterForm = {
  readonly venue: { readonly code: string; readonly name: string; readonly address: string };
  readonly compounds: readonly { readonly code: string; readonly name: string }[];
  readonly sources: readonly MatterSource[];
};

/** What the form of a matter offers at one venue; null where there is no such venue. */
export async function getMatterForm(actor: Actor, venueCode: string): Promise<MatterForm | null> {
  const venue = await db.venue.findUnique({
    where: { code: venueCode },
    select: { id: true, code: true, name: true, address: true, divisionCode: true },
  });
  if (!venue) return null;
  const compounds = await db.compound.findMany({
    where: { divisionCode: { startsWith: venue.divisionCode.slice(0, 9) } },
    select: { code: true, name: true },
    orderBy: [{ divisionCode: "asc" }, { name: "asc" }],
    take: 300,
  });
  const place = { divisionCode: venue.divisionCode, venueId: venue.id };
  return { venue, compounds, sources: sourcesOf(actor, place) };
}

export type VenueGroup = {
  readonly street: string;
  readonly venues: readonly { readonly code: string; readonly name: string }[];
};

/** Halls and stations by street, for whoever did not come by the code on the wall. */
export async function listPublishedVenues(): Promise<readonly VenueGroup[]> {
  const [venues, streets] = await Promise.all([
    db.venue.findMany({
      where: { kind: { in: ["hall", "station"] } },
      select: { code: true, name: true, divisionCode: true },
      orderBy: [{ divisionCode: "asc" }, { code: "asc" }],
      take: 1000,
    }),
    listStreetsWithin(),
  ]);
  return streets.flatMap(({ code, name }) => {
    const here = venues.filter((venue) => venue.divisionCode.startsWith(code));
    return here.length > 0 ? [{ street: name, venues: here }] : [];
  });
}
