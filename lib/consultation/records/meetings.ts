import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { Spot } from "@/lib/place/model";
import { comingStatuses } from "../model";
import type { StandingMeeting } from "../rules/series";
import { type Elsewhere, travelHours } from "../rules/travel";

type Hours = { readonly startsAt: Date; readonly endsAt: Date };

/** Meetings that will take place as far as anybody knows; a postponed one claims no hour. */
const standing = [...comingStatuses, "in-session"].filter((each) => each !== "postponed");
const stillMeant = ["invited", "joined", "leave-asked", "present"];
const atMost = 2000;

function within({ startsAt, endsAt }: Hours, marginHours = 0): Prisma.ConsultationWhereInput {
  const margin = marginHours * 3_600_000;
  return {
    status: { in: standing },
    startsAt: { lt: new Date(endsAt.getTime() + margin) },
    endsAt: { gt: new Date(startsAt.getTime() - margin) },
  };
}

const hours = { startsAt: true, endsAt: true, venueId: true } as const;

/** Where each of these people is expected around those hours, as member, guest or host. */
export async function elsewhereOf(
  tx: Tx,
  personIds: readonly string[],
  times: Hours,
): Promise<ReadonlyMap<string, readonly Elsewhere[]>> {
  const people = [...new Set(personIds)];
  const [asked, hosted] = await Promise.all([
    tx.attendance.findMany({
      where: {
        personId: { in: people },
        status: { in: stillMeant },
        consultation: within(times, travelHours),
      },
      select: { personId: true, consultation: { select: hours } },
      take: atMost,
    }),
    tx.consultation.findMany({
      where: { hostId: { in: people }, ...within(times, travelHours) },
      select: { hostId: true, ...hours },
      take: atMost,
    }),
  ]);
  const claims = [
    ...asked.flatMap((row) => (row.personId ? [{ id: row.personId, ...row.consultation }] : [])),
    ...hosted.map(({ hostId: id, ...row }) => ({ id, ...row })),
  ];
  const spots = await venueSpots(
    tx,
    claims.map((each) => each.venueId),
  );
  const nowhere = { lat: null, lng: null };
  const found = claims.map(({ id, startsAt, endsAt, venueId }) => ({
    id,
    elsewhere: { startsAt, endsAt, spot: spots.get(venueId) ?? nowhere },
  }));
  const byPerson = Map.groupBy(found, (each) => each.id);
  return new Map([...byPerson].map(([id, rows]) => [id, rows.map((row) => row.elsewhere)]));
}

/** The venue's own coordinates, or those of the division it stands in. */
export async function venueSpots(
  tx: Tx,
  venueIds: readonly string[],
): Promise<ReadonlyMap<string, Spot>> {
  const venues = await tx.venue.findMany({
    where: { id: { in: [...new Set(venueIds)] } },
    select: { id: true, lat: true, lng: true, divisionCode: true },
  });
  const without = venues.filter((each) => each.lat === null).map((each) => each.divisionCode);
  const divisions = await tx.division.findMany({
    where: { code: { in: [...new Set(without.flatMap((code) => [code, code.slice(0, 9)]))] } },
    select: { code: true, lat: true, lng: true },
  });
  const spotOf = (code: string) =>
    divisions.find((each) => each.code === code && each.lat !== null);
  return new Map(
    venues.map(({ id, lat, lng, divisionCode }) => {
      const own = lat === null ? (spotOf(divisionCode) ?? spotOf(divisionCode.slice(0, 9))) : null;
      return [id, { lat: own?.lat ?? lat, lng: own?.lng ?? lng }];
    }),
  );
}

/** Whatever stands between two moments at a venue or needs its host elsewhere. */
export async function standingMeetings(
  tx: Tx,
  of: { readonly venueId: string; readonly hostId: string },
  range: Hours,
): Promise<StandingMeeting[]> {
  const { venueId, hostId } = of;
  const asked = { personId: hostId, status: { in: stillMeant } };
  const rows = await tx.consultation.findMany({
    where: { ...within(range), OR: [{ venueId }, { hostId }, { attendances: { some: asked } }] },
    select: {
      title: true,
      ...hours,
      hostId: true,
      attendances: { where: asked, select: { id: true }, take: 1 },
    },
    orderBy: { startsAt: "asc" },
    take: atMost,
  });
  return rows.map(({ attendances, ...row }) => ({
    title: row.title,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    atVenue: row.venueId === venueId,
    withHost: row.hostId === hostId || attendances.length > 0,
  }));
}

/** What else stands at a venue in those hours. */
export function meetingsAt(tx: Tx, venueId: string, times: Hours) {
  return tx.consultation.findMany({
    where: { venueId, ...within(times) },
    select: { ref: true, title: true, startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
    take: 5,
  });
}
