import {
  type Actor,
  allow,
  byRole,
  deny,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";

/** Those who have a stake in a suggestion: none of them looks back at it. */
export type Interests = {
  readonly reporterIds: readonly string[];
  /** Departments that were given a part, or answered. */
  readonly departmentIds: readonly string[];
  /** Property firms of the compounds it is about. */
  readonly firmIds: readonly string[];
  /** Host and convenor of the consultation it was raised in. */
  readonly officerIds: readonly string[];
};

/** A person with the bodies they belong to, by employment or by a role they hold. */
export type Ties = {
  readonly personId: string;
  readonly departmentIds: readonly string[];
  readonly firmIds: readonly string[];
};

export const interests = ["reporter", "department", "firm", "officer"] as const;
export type Interest = (typeof interests)[number];

/** Why somebody may not look back, or null where nothing stands in the way. */
export function interestOf(stakes: Interests, person: Ties): Interest | null {
  const shares = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((id) => theirs.includes(id));
  if (stakes.reporterIds.includes(person.personId)) return "reporter";
  if (shares(person.departmentIds, stakes.departmentIds)) return "department";
  if (shares(person.firmIds, stakes.firmIds)) return "firm";
  return stakes.officerIds.includes(person.personId) ? "officer" : null;
}

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
