import { covers } from "./scope";

export const roles = [
  "resident",
  "member",
  "convenor",
  "head",
  "rotating-head",
  "liaison",
  "host",
  "recorder",
  "expert",
  "triage",
  "handler",
  "department-lead",
  "firm-contact",
  "enterprise",
  "staff",
  "signer",
  "content-moderator",
  "data-protection",
  "auditor",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/** A role somebody holds somewhere, for a time; the narrowing ids are optional. */
export type Grant = {
  readonly id: string;
  readonly role: Role;
  /** Division-code prefix. */
  readonly scope: string;
  readonly venueId?: string | null;
  readonly departmentId?: string | null;
  readonly firmId?: string | null;
};

/** Who asks. Grants are those in force at the moment of asking. */
export type Actor =
  | { readonly kind: "person"; readonly id: string; readonly grants: readonly Grant[] }
  | {
      readonly kind: "system";
      readonly id: null;
      readonly name: string;
      readonly grants: readonly [];
    }
  /** Somebody who proved one receipt: reference and last four digits, or a signed link. */
  | {
      readonly kind: "link-holder";
      readonly id: string | null;
      readonly subjectId: string;
      readonly grants: readonly [];
    }
  /** A firm with the signed link of one hand-over: it reads and answers that, and nothing else. */
  | {
      readonly kind: "firm-link";
      readonly id: null;
      readonly handoverId: string;
      readonly grants: readonly [];
    }
  | { readonly kind: "anonymous"; readonly id: null; readonly grants: readonly [] };

export const anonymous: Actor = { kind: "anonymous", id: null, grants: [] };

/** The platform itself: jobs and reactions. The name says which. */
export function system(name: string): Actor {
  return { kind: "system", id: null, name, grants: [] };
}

/** Where a thing is and to whom it belongs, for grants to reach it. */
export type Place = {
  readonly divisionCode: string;
  readonly venueId?: string | null;
  readonly departmentIds?: readonly string[];
  readonly firmId?: string | null;
};

export type Verdict =
  | { readonly allowed: true; readonly grant: string | null }
  | { readonly allowed: false; readonly reason: string };

export function allow(grant: Grant | string | null): Verdict {
  return {
    allowed: true,
    grant: grant === null ? null : typeof grant === "string" ? grant : grant.id,
  };
}

export function deny(reason: string): Verdict {
  return { allowed: false, reason };
}

/**
 * The first grant of one of these roles that reaches the place: its scope is a prefix of the
 * division code and, where it names a venue, a department or a firm, the thing belongs to it.
 */
export function reaching(actor: Actor, wanted: readonly Role[], place: Place): Grant | undefined {
  return actor.grants.find((grant) => wanted.includes(grant.role) && reaches(grant, place));
}

function reaches(grant: Grant, place: Place): boolean {
  if (!covers(grant.scope, place.divisionCode)) return false;
  if (grant.venueId && grant.venueId !== place.venueId) return false;
  if (grant.departmentId && !place.departmentIds?.includes(grant.departmentId)) return false;
  return !(grant.firmId && grant.firmId !== place.firmId);
}

/** Whether the actor holds the role anywhere. */
export function holds(actor: Actor, ...wanted: readonly Role[]): boolean {
  return actor.grants.some((grant) => wanted.includes(grant.role));
}

/** Allows by the first reaching grant, denies with the reason otherwise. */
export function byRole(
  actor: Actor,
  wanted: readonly Role[],
  place: Place,
  reason: string,
): Verdict {
  const grant = reaching(actor, wanted, place);
  return grant ? allow(grant) : deny(reason);
}
