import { bindingTerms } from "./binding-terms";

/** A complaint that is in no problem yet. */
export type Candidate = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly categoryCode: string;
  readonly communityCode: string;
  readonly compoundId: string | null;
  readonly submittedAt: Date;
};

export type Proposal = {
  readonly categoryCode: string;
  readonly communityCode: string;
  readonly compoundId: string | null;
  readonly complaintIds: readonly string[];
  readonly terms: readonly string[];
};

type Limits = { readonly threshold: number; readonly windowDays: number };

const day = 86_400_000;

/**
 * Same category, and the same compound or else the same community, at least `threshold` complaints
 * within `windowDays`. A compound that reaches the threshold speaks for itself; what is left is
 * counted by community.
 */
export function proposeProblems(candidates: readonly Candidate[], limits: Limits): Proposal[] {
  const byCompound = candidates.filter((each) => each.compoundId !== null);
  const first = proposeIn(byCompound, (each) => `${each.categoryCode} ${each.compoundId}`, limits);
  const taken = new Set(first.flatMap((each) => each.complaintIds));
  const left = candidates.filter((each) => !taken.has(each.id));
  const second = proposeIn(left, (each) => `${each.categoryCode} ${each.communityCode}`, limits);
  return [...first, ...second.map((each) => ({ ...each, compoundId: null }))];
}

function proposeIn(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
  limits: Limits,
): Proposal[] {
  const groups = [...Map.groupBy(candidates, keyOf).values()];
  return groups.flatMap((group) => crowds(group, limits)).map(proposalOf);
}

/** Runs of complaints in which each window of the wanted length holds enough of them. */
function crowds(group: readonly Candidate[], limits: Limits): Candidate[][] {
  const sorted = [...group].sort(byTime);
  const found: Candidate[][] = [];
  let run: Candidate[] = [];
  for (let i = 0; i + limits.threshold <= sorted.length; i++) {
    const window = sorted.slice(i, i + limits.threshold);
    if (!fits(window, limits.windowDays)) continue;
    const joined = run.length > 0 && run.includes(window[0] as Candidate);
    if (!joined && run.length > 0) found.push(run);
    run = joined ? [...run, ...window.filter((each) => !run.includes(each))] : window;
  }
  return run.length > 0 ? [...found, run] : found;
}

function fits(window: readonly Candidate[], windowDays: number): boolean {
  const [first, last] = [window[0], window.at(-1)];
  if (!first || !last) return false;
  return last.submittedAt.getTime() - first.submittedAt.getTime() <= windowDays * day;
}

function byTime(a: Candidate, b: Candidate): number {
  return a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1);
}

function proposalOf(members: readonly Candidate[]): Proposal {
  const [first] = members;
  if (!first) throw new RangeError("a proposal without complaints");
  return {
    categoryCode: first.categoryCode,
    communityCode: first.communityCode,
    compoundId: first.compoundId,
    complaintIds: members.map((each) => each.id),
    terms: bindingTerms(members.map((each) => `${each.title}。${each.body}`)),
  };
}
