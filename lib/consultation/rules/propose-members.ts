import type { Travel } from "./travel";

export type MemberFacts = {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly expertise: readonly string[];
  readonly sector: string;
  readonly joinedVenue: boolean;
  /** Kilometres between the home street and the venue, where both are known. */
  readonly km: number | null;
  readonly load: number;
  readonly invited: number;
  readonly present: number;
  readonly busy: boolean;
  /** Another meeting too near in time for its distance. */
  readonly travel: Travel | null;
  readonly isReporter: boolean;
  readonly firmId: string | null;
  readonly departmentId: string | null;
};

export type Meeting = {
  readonly street: string;
  /** Expertise that fits the category of the problem. */
  readonly wanted: readonly string[];
  /** Sectors that the category is nearest to. */
  readonly sectors: readonly string[];
  readonly firmId: string | null;
  readonly departmentIds: readonly string[];
};

export const exclusions = ["reporter", "firm", "department", "busy"] as const;
export type Exclusion = (typeof exclusions)[number];

export type Reason =
  | { readonly code: "venue" | "street" }
  | { readonly code: "distance"; readonly km: number }
  | { readonly code: "expertise"; readonly fits: readonly string[] }
  | { readonly code: "sector"; readonly sector: string }
  | { readonly code: "travel"; readonly km: number; readonly minutes: number }
  | { readonly code: "load"; readonly count: number }
  | { readonly code: "attendance"; readonly present: number; readonly invited: number };

export type MemberProposal = {
  readonly personId: string;
  readonly slug: string;
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly excluded: Exclusion | null;
  readonly chosen: boolean;
};

/** 示例规则: the weights are ours; near and fitting first, then who has been asked less. */
const weights = {
  venue: 4,
  street: 3,
  near: 1.5,
  expertise: 3,
  sector: 1,
  travel: -1.5,
  load: -0.5,
  attendance: 1,
} as const;
const nearKm = 3;

/**
 * Members for a meeting, best first, each with the reasons that made the order. A party to the
 * matter, or somebody who is elsewhere at that hour, is shown as excluded and never chosen.
 */
export function proposeMembers(
  meeting: Meeting,
  members: readonly MemberFacts[],
  most = 4,
): MemberProposal[] {
  const judged = members.map((member) => judge(meeting, member)).sort(byScore);
  const free = judged.filter((each) => each.excluded === null && each.score > 0);
  const fitting = free.filter((each) => each.reasons.some((one) => one.code === "expertise"));
  // At least one who knows the subject, even where nearer ones do not.
  const picked = [...new Set([...fitting.slice(0, Math.ceil(most / 2)), ...free])].slice(0, most);
  const chosen = new Set(picked.map((each) => each.slug));
  return judged.map((each) => ({ ...each, chosen: chosen.has(each.slug) }));
}

function judge(meeting: Meeting, member: MemberFacts): Omit<MemberProposal, "chosen"> {
  const fits = member.expertise.filter((each) => meeting.wanted.includes(each));
  const sameStreet = member.divisionCode.startsWith(meeting.street);
  const near = !sameStreet && member.km !== null && member.km <= nearKm;
  const rate = member.invited > 0 ? member.present / member.invited : 0;
  const score =
    (member.joinedVenue ? weights.venue : 0) +
    (sameStreet ? weights.street : 0) +
    (near ? weights.near : 0) +
    (fits.length > 0 ? weights.expertise : 0) +
    (meeting.sectors.includes(member.sector) ? weights.sector : 0) +
    (member.travel ? weights.travel : 0) +
    member.load * weights.load +
    rate * weights.attendance;
  const { personId, slug, name } = member;
  const reasons = reasonsOf(meeting, member, fits, sameStreet);
  return { personId, slug, name, score, reasons, excluded: exclusionOf(meeting, member) };
}

function reasonsOf(
  meeting: Meeting,
  member: MemberFacts,
  fits: readonly string[],
  sameStreet: boolean,
): Reason[] {
  const place: Reason[] = [
    ...(member.joinedVenue ? [{ code: "venue" } as const] : []),
    ...(sameStreet ? [{ code: "street" } as const] : []),
    ...(!sameStreet && member.km !== null
      ? [{ code: "distance", km: Math.round(member.km * 10) / 10 } as const]
      : []),
  ];
  return [
    ...place,
    ...(fits.length > 0 ? [{ code: "expertise", fits } as const] : []),
    ...(meeting.sectors.includes(member.sector)
      ? [{ code: "sector", sector: member.sector } as const]
      : []),
    ...(member.travel ? [{ code: "travel", ...member.travel } as const] : []),
    { code: "load", count: member.load },
    { code: "attendance", present: member.present, invited: member.invited },
  ];
}

function exclusionOf(meeting: Meeting, member: MemberFacts): Exclusion | null {
  if (member.isReporter) return "reporter";
  if (member.firmId !== null && member.firmId === meeting.firmId) return "firm";
  if (member.departmentId !== null && meeting.departmentIds.includes(member.departmentId))
    return "department";
  return member.busy ? "busy" : null;
}

function byScore(a: { score: number; slug: string }, b: { score: number; slug: string }): number {
  return b.score - a.score || (a.slug < b.slug ? -1 : 1);
}
