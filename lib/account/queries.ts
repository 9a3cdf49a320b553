import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Day, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { roleNamed } from "./model";

/** Grants that count on a day: both the first and the last day are within. */
export function inForce(day: Day) {
  return { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
}

export type SignedIn = {
  readonly actor: Extract<Actor, { kind: "person" }>;
  readonly name: string;
  readonly invented: boolean;
};

/**
 * Who a session belongs to, with the grants in force today. Everybody is also a resident
 * everywhere; that implicit grant bears the person's own id, so that events can name it.
 */
export async function signedIn(personId: string, now: Date): Promise<SignedIn | null> {
  const person = await db.person.findFirst({
    where: { id: personId, erasedAt: null },
    select: {
      name: true,
      invented: true,
      grants: {
        where: inForce(dayOf(now)),
        select: {
          id: true,
          role: true,
          scope: true,
          venueId: true,
          departmentId: true,
          firmId: true,
        },
        orderBy: { id: "asc" },
        take: 50,
      },
    },
  });
  if (!person) return null;
  const grants = person.grants.flatMap((grant) => {
    const role = roleNamed(grant.role);
    return role ? [{ ...grant, role }] : [];
  });
  const resident = { id: personId, role: "resident", scope: "" } as const;
  return {
    actor: { kind: "person", id: personId, grants: [...grants, resident] },
    name: person.name,
    invented: person.invented,
  };
}
