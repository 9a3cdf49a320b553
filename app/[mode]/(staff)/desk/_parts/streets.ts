import "server-only";
import { cache } from "react";
import type { Actor, Role } from "@/lib/core/actor";
import { listStreets } from "@/lib/place/queries";

/** The offices of the desk, the first of which names the person in the menu. */
export const offices: readonly Role[] = [
  "triage",
  "staff",
  "signer",
  "content-moderator",
  "liaison",
  "head",
];

/** The widest area somebody works in. */
export function widestScope(actor: Actor): string | undefined {
  return actor.grants
    .filter((grant) => offices.includes(grant.role))
    .map((grant) => grant.scope)
    .sort((a, b) => a.length - b.length)[0];
}

const streetsIn = cache(listStreets);

/** Its streets, read once a request for the menu and the filters. */
export async function streetsOf(actor: Actor) {
  const scope = widestScope(actor);
  return scope ? streetsIn(scope) : [];
}
