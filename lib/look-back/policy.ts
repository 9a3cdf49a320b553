import {
  type Actor,
  allow,
  byRole,
  deny,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";

/** Where a look-back is and whose it is, never its status. */
export type LookBackPlace = {
  readonly divisionCode: string;
  readonly assigneeId: string | null;
};

const readers = ["staff", "signer", "auditor"] as const satisfies readonly Role[];

/** The working page: those who plan it and whoever was asked to go. */
export function canOpenLookBack(actor: Actor, at: LookBackPlace): Verdict {
  if (actor.kind === "system") return allow(null);
  if (actor.kind === "person" && actor.id === at.assigneeId) return allow(null);
  return byRole(actor, readers, at, "not-your-look-back");
}

/** Plan, assign, skip. */
export function canPlanLookBack(actor: Actor, at: { readonly divisionCode: string }): Verdict {
  return byRole(actor, ["staff"], at, "not-your-district");
}

/** Pictures are looked at by a moderator, and never by whoever took them. */
export function canPassEvidence(actor: Actor, at: LookBackPlace): Verdict {
  if (actor.kind === "person" && actor.id === at.assigneeId) return deny("own-photos");
  return byRole(actor, ["content-moderator"], at, "not-your-district");
}

/** The scopes in which the actor looks at pictures before strangers see them. */
export function evidenceScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => grant.role === "content-moderator")
    .map((grant) => grant.scope);
}

/** Stepping aside is for whoever was asked. */
export function canRecuse(actor: Actor, at: LookBackPlace): Verdict {
  if (actor.kind !== "person" || actor.id !== at.assigneeId) return deny("not-your-look-back");
  return allow(reaching(actor, ["member"], at) ?? null);
}

/** The scopes in which the actor works the look-backs of the district. */
export function deskScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map((grant) => grant.scope);
}
