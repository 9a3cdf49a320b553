import { type Actor, allow, deny, type Verdict } from "@/lib/core/actor";

/** What is held about somebody is for themself alone. */
export function canManageOwnData(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}

/** The protection officer sees which requests stand open and what is frozen, never the data itself. */
export function canSeeDataRequests(actor: Actor): Verdict {
  const grant = actor.grants.find((each) => each.role === "data-protection");
  return grant ? allow(grant) : deny("not-data-protection");
}

/** Whoever holds an office has it ended by an administrator first: their acts must stay attributable. */
export function holdsOffice(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role !== "resident");
}

/** Who asked takes it back, and nobody else. */
export function canWithdrawRequest(actor: Actor, request: { personId: string }): Verdict {
  const isOwn = actor.kind === "person" && actor.id === request.personId;
  return isOwn ? allow(null) : deny("not-asker");
}

/** The protection officer answers, but not what they asked themself. */
export function canAnswerRequest(actor: Actor, request: { personId: string }): Verdict {
  const seen = canSeeDataRequests(actor);
  if (!seen.allowed) return seen;
  return actor.id === request.personId ? deny("own-request") : seen;
}

/** That a request is nearly due or late is told by the clock. */
export function canWatchRequests(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

/** Names whose time is over are forgotten by the clock, and by nobody's hand. */
export function canForgetNames(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}
