import { type ObserverReason, observerReasons } from "../model";
import { type Interests, interestOf, type Ties } from "../policy/interests";

export type Candidate = Ties & {
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
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

export type Observer = {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
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
  const { personId, slug, name, invented, profession, load } = candidate;
  return { personId, slug, name, invented, profession, reasons, fits, load, score };
}
