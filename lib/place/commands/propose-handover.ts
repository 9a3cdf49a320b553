import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { HandoverProposal } from "../model/forms";
import { openHandovers, venueEvents } from "../model/venue";
import { canProposeHandover } from "../policy";
import { loadTerms } from "../records/terms";
import { loadVenue, lockVenue, placeOf, type VenueRecord } from "../records/venue";
import { outgoingOf, overlapping } from "../rules/terms";

const wrong = (field: string, reason: string) =>
  refuse("invalid", undefined, { [field]: [reason] });

/**
 * 轮值交接 is proposed by who holds the venue or keeps it, for a member who joined it. Where the one
 * who goes proposes, that is their yes; the other one has still to confirm. Of several proposed at
 * once one stands.
 */
export function proposeHandover(
  actor: Actor,
  input: HandoverProposal,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, input.ref);
    if (!venue) return refuse("not-found");
    const verdict = canProposeHandover(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    await lockVenue(tx, venue.id);
    const people = await peopleOf(tx, venue, input, now);
    if (isRefusal(people)) return people;
    const { fromDay, toDay } = input;
    const isOwn = people.outgoingId === actor.id;
    const term = { ...people, fromDay, toDay };
    const id = newId();
    await tx.venueHandover.create({
      data: {
        ...{ id, venueId: venue.id, ...term, status: isOwn ? "half-confirmed" : "proposed" },
        ...{ proposedById: actor.id ?? "", proposedAt: now, outgoingAt: isOwn ? now : null },
      },
    });
    const proposed = venueEvents["handover-proposed"](venue, { handoverId: id, ...term });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [proposed] };
  });
}

type People = { readonly outgoingId: string; readonly incomingId: string };

async function peopleOf(
  tx: Tx,
  venue: VenueRecord,
  input: HandoverProposal,
  now: Date,
): Promise<People | Refusal> {
  const today = dayOf(now);
  if (input.fromDay < today) return wrong("fromDay", "begins-before-today");
  const open = await tx.venueHandover.findFirst({
    where: { venueId: venue.id, status: { in: [...openHandovers] } },
    select: { id: true },
  });
  if (open) return refuse("not-now", "handover-open");
  const { terms, headId } = await loadTerms(tx, venue.id, today);
  if (overlapping(terms, input)) return wrong("fromDay", "term-overlaps");
  const outgoingId = outgoingOf(terms, { fromDay: input.fromDay, today }, headId);
  if (!outgoingId) return refuse("not-now", "nobody-hands-over");
  const joined = await tx.venueMember.findFirst({
    where: { venueId: venue.id, toDay: null, member: { slug: input.member } },
    select: { member: { select: { personId: true } } },
  });
  if (!joined) return wrong("member", "no-such-member");
  const incomingId = joined.member.personId;
  return incomingId === outgoingId ? wrong("member", "same-person") : { outgoingId, incomingId };
}
