import { type Actor, allow, deny, type Role, type Verdict } from "@/lib/core/actor";
import { covers } from "@/lib/core/scope";
import type { BoardFilter } from "../model/board";

const district = ["staff", "signer", "auditor"] as const satisfies readonly Role[];
const street = ["liaison", "triage"] as const satisfies readonly Role[];
const department = ["handler", "department-lead"] as const satisfies readonly Role[];

type Grant = Actor["grants"][number];
const isWide = (grant: Grant) => !(grant.venueId || grant.departmentId || grant.firmId);
const ofRoles = (actor: Actor, roles: readonly Role[]) =>
  actor.grants.filter((grant) => roles.includes(grant.role));

/** The areas whose dashboard stands at somebody's desk, the widest first. */
export function boardScopes(actor: Actor): readonly string[] {
  const scopes = ofRoles(actor, [...district, ...street])
    .filter(isWide)
    .map((one) => one.scope);
  return [...new Set(scopes)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** At the desk: the district's staff, and a street's own people for their street and its communities. */
export function canOpenBoard(actor: Actor, scope: string): Verdict {
  const reaches = boardScopes(actor).some((own) => covers(own, scope));
  return reaches ? allow(null) : deny("not-your-desk");
}

/** Whose dashboard somebody may open as a department's own. */
export function boardDepartments(actor: Actor): readonly string[] {
  const own = ofRoles(actor, department).flatMap((grant) => grant.departmentId ?? []);
  return [...new Set(own)];
}

export function canOpenDepartmentBoard(actor: Actor, departmentId: string): Verdict {
  return boardDepartments(actor).includes(departmentId) ? allow(null) : deny("not-your-department");
}

/**
 * Whether what is not public is listed too, where a figure opens: to those who work in the whole
 * area, and to a department what it works on itself. To everybody else it is a number.
 */
export function seesEverything(
  actor: Actor,
  { scope, narrow }: Pick<BoardFilter, "scope" | "narrow">,
): boolean {
  if (canOpenBoard(actor, scope).allowed) return true;
  return narrow?.by === "department" && canOpenDepartmentBoard(actor, narrow.key).allowed;
}
