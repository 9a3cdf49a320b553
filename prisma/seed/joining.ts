import { demoMembers } from "./data/demo-accounts";
import type { MemberRow } from "./members";
import { demoPersonId } from "./people";
import type { VenueRow } from "./venues";

/** Since when everything that has no other date is so. */
export const since = "2022-01-01";

export type VenueMemberRow = {
  readonly venueId: string;
  readonly memberId: string;
  readonly fromDay: string;
};
type Pair = readonly [venueId: string, memberId: string];

function streetOf(venue: VenueRow): string {
  return venue.divisionCode.slice(0, 9);
}

/** Everybody in the street's hall and two of its stations by turns, so that no station is empty. */
function inStreet(members: readonly MemberRow[], venues: readonly VenueRow[]): Pair[] {
  const halls = venues.filter((venue) => venue.kind === "hall");
  const stations = venues.filter((venue) => venue.kind === "station");
  const turns = Array.from({ length: Math.max(stations.length, members.length * 2) }, (_, n) => n);
  return [
    ...halls.flatMap((hall) => members.map((member): Pair => [hall.id, member.id])),
    ...turns.flatMap((turn) => {
      const station = stations[turn % stations.length];
      const member = members[turn % members.length];
      return station && member ? [[station.id, member.id] as const] : [];
    }),
  ];
}

/** The four members of a studio; the first leads it. Accounts are only where they were put. */
export function studioMembers(studio: VenueRow, members: readonly MemberRow[]): MemberRow[] {
  const leader = demoMembers.find((demo) => demo.venue === studio.code);
  const accounts = demoMembers.map((demo) => demoPersonId(demo.key));
  const near = members.filter(
    (member) => member.divisionCode === streetOf(studio) && !accounts.includes(member.personId),
  );
  const start = Number(studio.code.slice(-2)) * 5;
  const others = near.map((_, n) => near[(start + n) % near.length]).filter((one) => !!one);
  const first = members.filter((one) => leader && one.personId === demoPersonId(leader.key));
  return [...first, ...others].slice(0, 4);
}

function byAccount(members: readonly MemberRow[], venues: readonly VenueRow[]): Pair[] {
  return demoMembers.flatMap((demo) => {
    const member = members.find((one) => one.personId === demoPersonId(demo.key));
    const venue = venues.find((one) => one.code === demo.venue);
    return member && venue ? [[venue.id, member.id] as const] : [];
  });
}

/** 登堂进站: who joined which hall, stations and studio. */
export function makeVenueMembers(
  members: readonly MemberRow[],
  venues: readonly VenueRow[],
): VenueMemberRow[] {
  const streets = [...new Set(members.map((member) => member.divisionCode))];
  const pairs = [
    ...streets.flatMap((street) =>
      inStreet(
        members.filter((member) => member.divisionCode === street),
        venues.filter((venue) => streetOf(venue) === street),
      ),
    ),
    ...venues
      .filter((venue) => venue.kind === "studio")
      .flatMap((studio) =>
        studioMembers(studio, members).map((member): Pair => [studio.id, member.id]),
      ),
    ...byAccount(members, venues),
  ];
  const unique = new Map(pairs.map((pair) => [pair.join(), pair]));
  return [...unique.values()].map(([venueId, memberId]) => ({ venueId, memberId, fromDay: since }));
}
