import { type Actor, allow, byRole, deny, type Role, type Verdict } from "@/lib/core/actor";

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

/** The notice of rest days holds everywhere; where the trail files it for who keeps a district's rules. */
export function noticeScope(actor: Actor): string | undefined {
  return routeScopes(actor).find((each) => each.length <= 6);
}

/** The kinds of matter are one catalogue for all, kept by those who keep a district's rules. */
export function canKeepCategories(actor: Actor): Verdict {
  const scope = noticeScope(actor);
  return scope ? canKeepRoutes(actor, scope) : deny("not-your-rules");
}

/** Departments whose own templates the actor keeps. */
export function templateDepartments(actor: Actor): readonly string[] {
  return actor.grants.flatMap((grant) =>
    grant.role === "department-lead" && grant.departmentId ? [grant.departmentId] : [],
  );
}

/** The areas whose templates the actor keeps, for the office or for a department. */
export function templateScopes(actor: Actor): readonly string[] {
  const led = actor.grants
    .filter((grant) => grant.role === "department-lead" && grant.departmentId)
    .map((grant) => grant.scope);
  return [...new Set([...routeScopes(actor), ...led])].filter((scope) => scope.length >= 6);
}

/** A department's lead keeps its templates, the district's office all of them. */
export function canKeepTemplate(
  actor: Actor,
  template: { readonly scope: string; readonly departmentId: string | null },
): Verdict {
  const own = actor.grants.find(
    (grant) =>
      grant.role === "department-lead" &&
      grant.departmentId !== null &&
      grant.departmentId === template.departmentId &&
      template.scope.startsWith(grant.scope),
  );
  return own ? allow(own) : canKeepRoutes(actor, template.scope);
}

const answerers: readonly Role[] = ["handler", "department-lead", "triage", "staff"];

/** Those who answer for the department, or send complaints on where it is. */
export function canUseTemplates(
  actor: Actor,
  of: { readonly divisionCode: string; readonly departmentId: string | null },
): Verdict {
  const { divisionCode, departmentId } = of;
  const departmentIds = departmentId ? [departmentId] : [];
  return byRole(actor, answerers, { divisionCode, departmentIds }, "not-your-rules");
}
