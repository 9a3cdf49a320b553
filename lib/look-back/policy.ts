import {
  type Actor,
  allow,
  byRole,
  deny,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";
import { type Interests, interestOf } from "./rules/choose-observer";

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

/** Nobody is sent who has a stake in it. */
export function canBeSent(
  person: {
    readonly personId: string;
    readonly departmentIds: readonly string[];
    readonly firmIds: readonly string[];
  },
  stakes: Interests,
): Verdict {
  const interest = interestOf(stakes, person);
  return interest ? deny(`interest-${interest}`) : allow(null);
}

/** Stepping aside is for whoever was asked. */
export function canRecuse(actor: Actor, at: LookBackPlace): Verdict {
  if (actor.kind !== "person" || actor.id !== at.assigneeId) return deny("not-your-look-back");
  return allow(reaching(actor, ["member"], at) ?? null);
}

/** Begin and conclude: the member who was asked, without a stake by any of their roles. */
export function canLookBack(actor: Actor, at: LookBackPlace, stakes: Interests): Verdict {
  if (actor.kind !== "person" || actor.id !== at.assigneeId) return deny("not-your-look-back");
  const grant = reaching(actor, ["member"], at);
  if (!grant) return deny("not-a-member");
  const ids = (key: "departmentId" | "firmId") => actor.grants.flatMap((each) => each[key] ?? []);
  const ties = { personId: actor.id, departmentIds: ids("departmentId"), firmIds: ids("firmId") };
  const verdict = canBeSent(ties, stakes);
  return verdict.allowed ? allow(grant) : verdict;
}

/** The scopes in which the actor works the look-backs of the district. */
export function deskScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map((grant) => grant.scope);
}
