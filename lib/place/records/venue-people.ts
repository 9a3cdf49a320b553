import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { venueReach } from "../policy";

export const inForce = (day: Day) => ({
  fromDay: { lte: day },
  OR: [{ toDay: null }, { toDay: { gte: day } }],
});

/** The venues that somebody keeps or watches; an empty choice among several would be every venue. */
export function reachedBy(actor: Actor): Prisma.VenueWhereInput {
  const reach = venueReach(actor);
  if (reach.length === 0) return { id: { in: [] } };
  return {
    OR: reach.map(({ scope, venueId }) => ({
      divisionCode: { startsWith: scope },
      ...(venueId ? { id: venueId } : {}),
    })),
  };
}

export type Named = { readonly name: string; readonly invented: boolean };
const nobody: Named = { name: "", invented: false };

/** The names of people by id, in one statement. */
export async function namesOf(ids: readonly string[]): Promise<(id: string) => Named> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, invented: true },
  });
  const named = new Map(people.map(({ id, ...person }) => [id, person]));
  return (id) => named.get(id) ?? nobody;
}
