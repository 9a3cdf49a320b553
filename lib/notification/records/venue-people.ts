import "server-only";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { VenueConcern } from "../records";

type Ids = Promise<readonly string[]>;

/** The two who hand a venue over. */
export async function handoverPeople(venue: VenueConcern | null): Ids {
  if (!venue?.handoverId) return [];
  const row = await db.venueHandover.findUnique({
    where: { id: venue.handoverId },
    select: { outgoingId: true, incomingId: true },
  });
  return row ? [row.outgoingId, row.incomingId] : [];
}

/** Who holds a venue or keeps its calendar on the day. */
export async function venueOfficers(venue: VenueConcern | null, now: Date): Ids {
  if (!venue) return [];
  const day = dayOf(now);
  const rows = await db.venueOffice.findMany({
    where: {
      venueId: venue.id,
      fromDay: { lte: day },
      OR: [{ toDay: null }, { toDay: { gte: day } }],
    },
    select: { personId: true },
    take: 20,
  });
  return rows.map((row) => row.personId);
}

/** The member whom it is about. */
export async function venueMember(venue: VenueConcern | null): Ids {
  if (!venue?.memberId) return [];
  const row = await db.member.findUnique({
    where: { id: venue.memberId },
    select: { personId: true },
  });
  return row ? [row.personId] : [];
}
