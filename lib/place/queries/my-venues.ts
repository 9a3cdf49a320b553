import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { kilometres } from "../model";

export type MyVenue = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
};
export type MyVenues = {
  readonly street: string;
  readonly joined: readonly (MyVenue & { readonly fromDay: Day })[];
  /** In the home street and not joined, the nearest first. */
  readonly near: readonly MyVenue[];
};

const shownNear = 5;
const far = Number.POSITIVE_INFINITY;
const venueShape = { code: true, name: true, kind: true, address: true } as const;

async function nearOf(member: { id: string; divisionCode: string }): Promise<MyVenue[]> {
  const [venues, here] = await Promise.all([
    db.venue.findMany({
      where: {
        divisionCode: { startsWith: member.divisionCode },
        members: { none: { memberId: member.id, toDay: null } },
      },
      select: { ...venueShape, lat: true, lng: true },
      orderBy: { code: "asc" },
      take: 100,
    }),
    db.division.findUnique({
      where: { code: member.divisionCode },
      select: { lat: true, lng: true },
    }),
  ]);
  const spot = here ?? { lat: null, lng: null };
  return venues
    .toSorted((a, b) => (kilometres(spot, a) ?? far) - (kilometres(spot, b) ?? far))
    .slice(0, shownNear)
    .map(({ code, name, kind, address }) => ({ code, name, kind, address }));
}

/** The venues a member joined, and those near them that they may join; null for who is no member. */
export async function getMyVenues(actor: Actor): Promise<MyVenues | null> {
  if (actor.kind !== "person") return null;
  const member = await db.member.findUnique({
    where: { personId: actor.id },
    select: {
      id: true,
      divisionCode: true,
      venues: {
        where: { toDay: null },
        select: { fromDay: true, venue: { select: venueShape } },
        orderBy: { venueId: "asc" },
        take: 30,
      },
    },
  });
  if (!member) return null;
  return {
    street: member.divisionCode,
    joined: member.venues.map(({ venue, fromDay }) => ({ ...venue, fromDay })),
    near: await nearOf(member),
  };
}

/** Whether this person joined a venue as a member; null for who is no member. */
export async function hasJoined(actor: Actor, venueId: string): Promise<boolean | null> {
  if (actor.kind !== "person") return null;
  const member = await db.member.findUnique({
    where: { personId: actor.id },
    select: { venues: { where: { venueId, toDay: null }, select: { venueId: true }, take: 1 } },
  });
  return member ? member.venues.length > 0 : null;
}

export type MemberChoice = {
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
  readonly divisionCode: string;
};

/** The members of a district by street and name, for a form that names one. */
export async function listMemberChoices(district: string): Promise<MemberChoice[]> {
  const rows = await db.member.findMany({
    where: { divisionCode: { startsWith: district } },
    select: { slug: true, divisionCode: true, person: { select: { name: true, invented: true } } },
    orderBy: [{ divisionCode: "asc" }, { slug: "asc" }],
    take: 600,
  });
  return rows.map(({ person, ...member }) => ({ ...member, ...person }));
}
