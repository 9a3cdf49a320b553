import { type Actor, allow, deny, reaching, type Verdict } from "@/lib/core/actor";
import { type Interest, type PersonalInterest, personalInterests } from "../model/interest";

/** Those who have a stake in a matter: none of them looks back at it, by whatever route. */
export type Interests = {
  readonly people: Readonly<Record<PersonalInterest, readonly string[]>>;
  /** Names of those who reported or joined it: the same person may have a second account. */
  readonly names: readonly string[];
  /** Departments that have or had a part in it, also those that objected or answered separately. */
  readonly departmentIds: readonly string[];
  /** Property firms of the compounds it is about, and those it was handed to. */
  readonly firmIds: readonly string[];
};

/** A person with the bodies they belong to or belonged to, by employment or by any role. */
export type Ties = {
  readonly personId: string;
  readonly name: string;
  readonly departmentIds: readonly string[];
  readonly firmIds: readonly string[];
};

/** Why somebody may not look back, or null where nothing stands in the way. */
export function interestOf(stakes: Interests, person: Ties): Interest | null {
  const own = personalInterests.find((each) => stakes.people[each].includes(person.personId));
  if (own) return own;
  const shares = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((id) => theirs.includes(id));
  if (shares(person.departmentIds, stakes.departmentIds)) return "department";
  if (shares(person.firmIds, stakes.firmIds)) return "firm";
  return stakes.names.includes(person.name) ? "namesake" : null;
}

/** Nobody is sent who has a stake in it. */
export function canBeSent(person: Ties, stakes: Interests): Verdict {
  const interest = interestOf(stakes, person);
  return interest ? deny(`interest-${interest}`) : allow(null);
}

/**
 * Begin, take pictures, take down who confirms, conclude: the member who was asked, without a stake.
 * Their ties are read from the records at that moment: a role may have come after they were sent.
 */
export function canLookBack(
  actor: Actor,
  at: { readonly divisionCode: string; readonly assigneeId: string | null },
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

/** Staff who are members too do not send themselves. */
export function canSend(actor: Actor, person: Ties): Verdict {
  const self = actor.kind === "person" && actor.id === person.personId;
  return self ? deny("sends-self") : allow(null);
}

/** Residents of the matter say how it is; whoever looks, handled it or ran the session does not. */
export function canConfirm(
  personId: string,
  at: { readonly assigneeId: string | null },
  { people }: Interests,
): Verdict {
  if (personId === at.assigneeId) return deny("confirms-own");
  if ([...people.handler, ...people.officer].includes(personId)) return deny("interest-handler");
  const residents = [...people.reporter, ...people.supporter, ...people.neighbour];
  return residents.includes(personId) ? allow(null) : deny("not-of-this-place");
}
