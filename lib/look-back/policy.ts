import {
  type Actor,
  allow,
  byRole,
  deny,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";
import { canBeSent, type Interests, type Ties } from "./policy/interests";

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

/** Stepping aside is for whoever was asked. */
export function canRecuse(actor: Actor, at: LookBackPlace): Verdict {
  if (actor.kind !== "person" || actor.id !== at.assigneeId) return deny("not-your-look-back");
  return allow(reaching(actor, ["member"], at) ?? null);
}

/**
 * Begin, take pictures, take down who confirms, conclude: the member who was asked, without a stake.
 * Their ties are read from the records at that moment: a role may have come after they were sent.
 */
export function canLookBack(
  actor: Actor,
  at: LookBackPlace,
  person: Ties | null,
  stakes: Interests,
): Verdict {
  if (actor.kind !== "person" || actor.id !== at.assigneeId) return deny("not-your-look-back");
  const grant = reaching(actor, ["member"], at);
  if (!grant || !person || person.personId !== actor.id) return deny("not-a-member");
  const verdict = canBeSent(withOwnGrants(actor, person), stakes);
  return verdict.allowed ? allow(grant) : verdict;
}

function withOwnGrants(actor: Actor, person: Ties): Ties {
  const held = (key: "departmentId" | "firmId") => actor.grants.flatMap((each) => each[key] ?? []);
  return {
    ...person,
    departmentIds: [...person.departmentIds, ...held("departmentId")],
    firmIds: [...person.firmIds, ...held("firmId")],
  };
}

/** Nobody sends themself. */
export function canSend(actor: Actor, at: LookBackPlace, person: Ties): Verdict {
  if (actor.kind === "person" && actor.id === person.personId) return deny("sends-self");
  return canPlanLookBack(actor, at);
}

/** The scopes in which the actor works the look-backs of the district. */
export function deskScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map((grant) => grant.scope);
}
