import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { MemberAtVenue, VenueRef } from "../model/forms";
import { venueEvents } from "../model/venue";
import { canAssignMember, canJoinVenue } from "../policy";
import { loadVenue, placeOf } from "../records/venue";

type Done = Promise<Outcome<{ ref: string }>>;
type Joining = { readonly venueId: string; readonly memberId: string };

/** True for exactly one of those who would put the same member into the same venue at once. */
async function enter(
  tx: Tx,
  joining: Joining & { readonly byId: string | null },
  now: Date,
): Promise<boolean> {
  const { venueId, memberId, byId } = joining;
  const fromDay = dayOf(now);
  const row = { venueId, memberId, byId, fromDay };
  const made = await tx.venueMember.createMany({ data: [row], skipDuplicates: true });
  if (made.count === 1) return true;
  const back = await tx.venueMember.updateMany({
    where: { venueId, memberId, toDay: { lt: fromDay } },
    data: { byId, fromDay, toDay: null },
  });
  return back.count === 1;
}

/** Yesterday becomes the last day, so that today nothing is proposed by it any more. */
async function leave(tx: Tx, { venueId, memberId }: Joining, lastDay: string): Promise<boolean> {
  const { count } = await tx.venueMember.updateMany({
    where: { venueId, memberId, toDay: null },
    data: { toDay: lastDay },
  });
  return count === 1;
}

const memberOf = (tx: Tx, personId: string) =>
  tx.member.findUnique({ where: { personId }, select: { id: true } });

/** 登堂进站: a member joins a venue; joining twice is joining once. */
export function joinVenue(actor: Actor, { ref }: VenueRef, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, ref);
    if (!venue) return refuse("not-found");
    const verdict = canJoinVenue(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const member = actor.id ? await memberOf(tx, actor.id) : null;
    if (!member) return refuse("forbidden", "not-a-member");
    const joining = { venueId: venue.id, memberId: member.id, byId: null };
    if (!(await enter(tx, joining, now))) return refuse("not-now", "joined-already");
    const joined = venueEvents["member-joined"](venue, { memberId: member.id });
    return { value: { ref }, grant: verdict.grant, events: [joined] };
  });
}

export function leaveVenue(actor: Actor, { ref }: VenueRef, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, ref);
    if (!venue) return refuse("not-found");
    const verdict = canJoinVenue(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const member = actor.id ? await memberOf(tx, actor.id) : null;
    if (!member) return refuse("forbidden", "not-a-member");
    const lastDay = addDays(dayOf(now), -1);
    if (!(await leave(tx, { venueId: venue.id, memberId: member.id }, lastDay)))
      return refuse("not-now", "not-in-venue");
    const left = venueEvents["member-left"](venue, { memberId: member.id, lastDay });
    return { value: { ref }, grant: verdict.grant, events: [left] };
  });
}

/** The liaison or the district puts a member into a venue. */
export function assignMember(actor: Actor, input: MemberAtVenue, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, input.ref);
    if (!venue) return refuse("not-found");
    const verdict = canAssignMember(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const member = await tx.member.findUnique({
      where: { slug: input.member },
      select: { id: true },
    });
    if (!member) return refuse("invalid", undefined, { member: ["no-such-member"] });
    const joining = { venueId: venue.id, memberId: member.id, byId: actor.id };
    if (!(await enter(tx, joining, now))) return refuse("not-now", "assigned-already");
    const assigned = venueEvents["member-assigned"](venue, { memberId: member.id });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [assigned] };
  });
}

export function releaseMember(actor: Actor, input: MemberAtVenue, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, input.ref);
    if (!venue) return refuse("not-found");
    const verdict = canAssignMember(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const member = await tx.member.findUnique({
      where: { slug: input.member },
      select: { id: true },
    });
    const lastDay = addDays(dayOf(now), -1);
    const isGone =
      member !== null && (await leave(tx, { venueId: venue.id, memberId: member.id }, lastDay));
    if (!isGone) return refuse("not-now", "not-in-venue");
    const left = venueEvents["member-left"](venue, { memberId: member.id, lastDay });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [left] };
  });
}
