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

export type Candidate = Ties & {
  readonly slug: string;
  readonly name: string;
  readonly profession: string;
  readonly divisionCode: string;
  readonly joinedVenue: boolean;
  readonly expertise: readonly string[];
  /** Look-backs on hand. */
  readonly load: number;
};

export type Case = Interests & {
  readonly street: string;
  /** Expertise that fits the category of the problem. */
  readonly wanted: readonly string[];
};

export const observerReasons = ["venue", "street", "expertise", "free"] as const;
export type ObserverReason = (typeof observerReasons)[number];

export type Observer = {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  readonly profession: string;
  readonly reasons: readonly ObserverReason[];
  readonly fits: readonly string[];
  readonly load: number;
};

/** 示例规则: the weights are ours; near first, then fitting, then who has less on hand. */
const weights: Record<ObserverReason, number> = { venue: 3, street: 3, expertise: 2, free: 1 };

/** Who could look back, best first, each with the reasons; nobody with a stake is among them. */
export function chooseObservers(
  it: Case,
  candidates: readonly Candidate[],
  most = 5,
): readonly Observer[] {
  return candidates
    .filter((candidate) => interestOf(it, candidate) === null)
    .map((candidate) => judge(it, candidate))
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, most)
    .map(({ score: _, ...observer }) => observer);
}

function judge(it: Case, candidate: Candidate): Observer & { score: number } {
  const fits = candidate.expertise.filter((each) => it.wanted.includes(each));
  const holds: Record<ObserverReason, boolean> = {
    venue: candidate.joinedVenue,
    street: candidate.divisionCode.startsWith(it.street),
    expertise: fits.length > 0,
    free: candidate.load === 0,
  };
  const reasons = observerReasons.filter((reason) => holds[reason]);
  const score = reasons.reduce((sum, reason) => sum + weights[reason], -candidate.load / 10);
  const { personId, slug, name, profession, load } = candidate;
  return { personId, slug, name, profession, reasons, fits, load, score };
}
