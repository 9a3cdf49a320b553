import {
  type Actor,
  allow,
  byRole,
  deny,
  holds,
  type Place,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";
import { officers } from "./model";

type GrantFacts = { readonly personId: string; readonly scope: string };

/** Who gives or ends a role: an administrator of that area or a wider one, never for themself. */
export function canSetGrant(actor: Actor, grant: GrantFacts): Verdict {
  const own = reaching(actor, ["administrator"], { divisionCode: grant.scope });
  if (!own) return deny(holds(actor, "administrator") ? "not-your-area" : "not-administrator");
  return grant.personId === actor.id ? deny("own-grant") : allow(own);
}

/** Who sees who holds which role; the auditor looks, and changes nothing. */
export function canSeeGrants(actor: Actor): Verdict {
  return anywhere(actor, ["administrator", "auditor"], "not-administrator");
}

export function canSeeEvents(actor: Actor): Verdict {
  return anywhere(actor, ["auditor"], "not-auditor");
}

export function canSeeConsents(actor: Actor): Verdict {
  return anywhere(actor, ["data-protection"], "not-data-protection");
}

/** Who may uncover a resident's number: those who have to speak with them about this thing. */
export function canRevealPhone(actor: Actor, place: Place): Verdict {
  return byRole(actor, ["triage", "handler", "liaison"], place, "not-your-area");
}

/** The office among these roles that the wanted one may not meet in one hand, if any. */
export function clashingOffice(wanted: Role, held: readonly Role[]): Role | undefined {
  const isOfficer = (role: Role) => officers.some((officer) => officer === role);
  return isOfficer(wanted) ? held.find((role) => role !== wanted && isOfficer(role)) : undefined;
}

function anywhere(actor: Actor, wanted: readonly Role[], reason: string): Verdict {
  const grant = actor.grants.find((each) => wanted.includes(each.role));
  return grant ? allow(grant) : deny(reason);
}
