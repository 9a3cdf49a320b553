import { type Actor, allow, deny, type Role, type Verdict } from "@/lib/core/actor";

/** Offices that watch over property management where they serve: a street its own, the district all. */
const watching = [
  "staff",
  "signer",
  "triage",
  "liaison",
  "auditor",
] as const satisfies readonly Role[];

const isWide = (grant: Actor["grants"][number]) => !(grant.venueId || grant.departmentId);

/** The widest area in which somebody may see everything about firms. */
export function firmDeskScope(actor: Actor): string | null {
  const scopes = actor.grants
    .filter((grant) => (watching as readonly Role[]).includes(grant.role) && isWide(grant))
    .map((grant) => grant.scope);
  return scopes.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

export function canOpenFirmDesk(actor: Actor): Verdict {
  return firmDeskScope(actor) === null ? deny("not-your-desk") : allow(null);
}

/** The firms somebody speaks for, and where. */
export function ownFirms(
  actor: Actor,
): readonly { readonly firmId: string; readonly scope: string }[] {
  return actor.grants.flatMap(({ role, firmId, scope }) =>
    role === "firm-contact" && firmId ? [{ firmId, scope }] : [],
  );
}

/** Counts of other channels are imported by the staff of a whole district, and by the platform. */
export function canImportCounts(actor: Actor, divisionCode: string): Verdict {
  if (actor.kind === "system") return allow(null);
  const grant = actor.grants.find(
    (each) => each.role === "staff" && isWide(each) && divisionCode.startsWith(each.scope),
  );
  return grant ? allow(grant) : deny("not-your-counts");
}

/** The district whose counts somebody imports; one with a whole city or a street alone has none. */
export function countsScope(actor: Actor): string | null {
  const grant = actor.grants.find(
    ({ role, scope, ...each }) =>
      role === "staff" && scope.length === 6 && isWide({ role, scope, ...each }),
  );
  return grant?.scope ?? null;
}

/** The monthly report of a place is read by those who watch over it: a street's own, the district's all. */
export function canReadMonthly(actor: Actor, scope: string): Verdict {
  const grant = actor.grants.find(
    (each) =>
      (watching as readonly Role[]).includes(each.role) &&
      isWide(each) &&
      scope.startsWith(each.scope),
  );
  return grant ? allow(grant) : deny("not-your-place");
}
