import { type Actor, allow, byRole, deny, type Role, type Verdict } from "@/lib/core/actor";

/** Where an order is and which department it is about, never its status. */
export type OrderPlace = {
  readonly divisionCode: string;
  readonly departmentId: string | null;
};

const readers = ["triage", "staff", "signer", "auditor"] as const satisfies readonly Role[];
const deciders = ["staff", "signer"] as const satisfies readonly Role[];
const departmentRoles = ["handler", "department-lead"] as const satisfies readonly Role[];

/** A department's grant counts only for the department it names, wherever its grant reaches. */
function ofDepartment(actor: Actor, at: OrderPlace): Verdict {
  const named = actor.grants.filter((grant) => grant.departmentId);
  const narrowed = { ...actor, grants: named } as Actor;
  const departmentIds = at.departmentId ? [at.departmentId] : [];
  const place = { divisionCode: at.divisionCode, departmentIds };
  return byRole(narrowed, departmentRoles, place, "not-your-department");
}

/** The order with what was said to it: the district's people and the department it is about. */
export function canOpenOrder(actor: Actor, at: OrderPlace): Verdict {
  if (actor.kind === "system") return allow(null);
  const desk = byRole(actor, readers, { divisionCode: at.divisionCode }, "not-your-order");
  return desk.allowed ? desk : ofDepartment(actor, at);
}

/** Saying why, and by when it is done, is for the department. */
export function canExplain(actor: Actor, at: OrderPlace): Verdict {
  return ofDepartment(actor, at);
}

/** Accepting, sending back, giving more time and ending is the district's, never the department's own. */
export function canDecideOrder(actor: Actor, at: OrderPlace): Verdict {
  if (ofDepartment(actor, at).allowed) return deny("own-order");
  return byRole(actor, deciders, { divisionCode: at.divisionCode }, "staff-only");
}

/** The platform opens orders, and puts them before the chairmen. */
export function canOpenNew(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

/** The scopes in which the actor reads the list. */
export function deskScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map((grant) => grant.scope);
}

/** The departments whose orders the actor answers. */
export function answeredDepartments(actor: Actor): readonly string[] {
  return actor.grants.flatMap((grant) =>
    (departmentRoles as readonly Role[]).includes(grant.role) && grant.departmentId
      ? [grant.departmentId]
      : [],
  );
}
