import {
  type Actor,
  allow,
  byRole,
  deny,
  type Place,
  type Role,
  type Verdict,
} from "@/lib/core/actor";
import type { HandoverSide } from "./model/venue";

const keepers = ["liaison", "head", "rotating-head", "staff"] as const satisfies readonly Role[];
const readers = [...keepers, "signer", "auditor"] as const satisfies readonly Role[];

/** Where a venue stands; grants of its head name it. */
export type VenuePlace = { readonly divisionCode: string; readonly venueId: string };
export type HandoverPeople = { readonly outgoingId: string; readonly incomingId: string };

const at = ({ divisionCode, venueId }: VenuePlace): Place => ({ divisionCode, venueId });

/** 就近入站: a member joins, and leaves again, where their membership reaches. */
export function canJoinVenue(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, ["member"], at(venue), "not-a-member");
}

/** Who puts a member into a venue and takes them out again. */
export function canAssignMember(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, ["liaison", "staff"], at(venue), "not-your-venue");
}

/** The next term is proposed by who holds the venue or keeps its calendar. */
export function canProposeHandover(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, keepers, at(venue), "not-your-venue");
}

/** Which of the two a person is; null for anybody else. */
export function sideOf(actor: Actor, people: HandoverPeople): HandoverSide | null {
  if (actor.kind !== "person") return null;
  if (actor.id === people.outgoingId) return "outgoing";
  return actor.id === people.incomingId ? "incoming" : null;
}

/** Only the two whom it is about say yes or no. */
export function canConfirmHandover(actor: Actor, people: HandoverPeople): Verdict {
  return sideOf(actor, people) ? allow(null) : deny("not-your-handover");
}

export function canWithdrawHandover(
  actor: Actor,
  handover: VenuePlace & { readonly proposedById: string },
): Verdict {
  if (actor.kind === "person" && actor.id === handover.proposedById) return allow(null);
  return canProposeHandover(actor, handover);
}

/** What falls due by the day is told and ended by the platform alone. */
export function canFollowTerms(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("not-the-platform");
}

/** Since when a venue is open is recorded by those who answer for the street or the district. */
export function canSetOpening(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, ["liaison", "staff"], at(venue), "not-your-venue");
}

/** 五上墙 is kept by those who hold the venue. */
export function canKeepBoards(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, keepers, at(venue), "not-your-venue");
}

/** What is not public of a wall: for those who keep the venue or watch it. */
export function canReadBoards(actor: Actor, venue: VenuePlace): Verdict {
  return byRole(actor, readers, at(venue), "not-your-venue");
}

/** Pictures are looked at by a moderator, and never by whoever took them. */
export function canPassBoardPictures(
  actor: Actor,
  venue: VenuePlace,
  { isOwn }: { readonly isOwn: boolean },
): Verdict {
  if (isOwn) return deny("own-pictures");
  return byRole(actor, ["content-moderator"], at(venue), "not-your-venue");
}

/** The scopes in which the actor looks at pictures before strangers see them. */
export function boardPictureScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => grant.role === "content-moderator")
    .map((grant) => grant.scope);
}

export function canOpenVenueDesk(actor: Actor): Verdict {
  const grant = actor.grants.find((each) => (readers as readonly Role[]).includes(each.role));
  return grant ? allow(grant) : deny("not-your-desk");
}

/** The areas and single venues somebody keeps or watches: what their desk of venues shows. */
export function venueReach(
  actor: Actor,
): readonly { readonly scope: string; readonly venueId: string | null }[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map(({ scope, venueId }) => ({ scope, venueId: venueId ?? null }));
}
