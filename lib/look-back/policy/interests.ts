import { allow, deny, type Verdict } from "@/lib/core/actor";
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
