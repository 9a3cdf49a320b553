import { type Actor, byRole, type Role, type Verdict } from "@/lib/core/actor";

const keepers: readonly Role[] = ["staff", "administrator"];

/** Rules of where complaints go are the district office's; a grant for one venue or department is too narrow. */
export function canKeepRoutes(actor: Actor, scope: string): Verdict {
  return byRole(actor, keepers, { divisionCode: scope }, "not-your-rules");
}

/** The areas whose rules the actor keeps, widest first. */
export function routeScopes(actor: Actor): readonly string[] {
  const scopes = actor.grants
    .filter(({ role, venueId, departmentId, firmId }) => {
      return keepers.includes(role) && !venueId && !departmentId && !firmId;
    })
    .map((grant) => grant.scope);
  return [...new Set(scopes)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
