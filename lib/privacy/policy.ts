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
