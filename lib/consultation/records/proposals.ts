import "server-only";
import type { Tx } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { kilometres, type Spot } from "@/lib/place/model";
import { expertiseFor } from "@/lib/place/rules/expertise";
import { type MemberFacts, type MemberProposal, proposeMembers } from "../rules/propose-members";
import { sectorsFor } from "../rules/sector";
import type { Instants } from "../rules/timing";
import { isBusy, tightTravel } from "../rules/travel";
import { elsewhereOf, venueSpots } from "./meetings";

/** What is deliberated: a common problem, or a matter by itself. */
export type Subject = {
  /** The problem, whose reporters stand back. */
  readonly id: string | null;
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly compoundId: string | null;
};

type For = {
  readonly problem: Subject;
  readonly venue: { readonly id: string; readonly divisionCode: string };
  readonly times?: Pick<Instants, "startsAt" | "endsAt">;
  readonly departmentCodes: readonly string[];
  readonly now: Date;
};

const loadDays = 90;
const membersAtMost = 1000;

/**
 * Everybody who could be asked, best first, with what speaks for and against each of them. The same
 * records give the same proposal.
 */
export async function memberProposals(tx: Tx, of: For): Promise<MemberProposal[]> {
  const members = await membersAround(tx, of.venue);
  const ids = members.map((each) => each.personId);
  const loads = await loadsOf(tx, ids, of.now);
  const hindered = await hindrances(tx, ids, of);
  const reporters = of.problem.id ? await reportersOf(tx, of.problem.id) : new Set<string>();
  const spots = await spotsOf(tx, [
    ...members.map((each) => each.divisionCode),
    of.venue.divisionCode,
  ]);
  const there = spotOf(spots, of.venue.divisionCode);
  const facts: MemberFacts[] = members.map(({ person, venues, ...member }) => ({
    ...member,
    name: person.name,
    joinedVenue: venues.length > 0,
    km: kilometres(spotOf(spots, member.divisionCode), there),
    ...(loads.get(member.personId) ?? { load: 0, invited: 0, present: 0 }),
    ...hindered(member.personId),
    isReporter: reporters.has(member.personId),
  }));
  return proposeMembers(await meetingOf(tx, of), facts);
}

function membersAround(tx: Tx, venue: For["venue"]) {
  const district = codeAt("district", venue.divisionCode) ?? venue.divisionCode;
  return tx.member.findMany({
    where: { divisionCode: { startsWith: district } },
    select: {
      personId: true,
      slug: true,
      sector: true,
      divisionCode: true,
      expertise: true,
      firmId: true,
      departmentId: true,
      person: { select: { name: true } },
      venues: { where: { venueId: venue.id, toDay: null }, select: { venueId: true } },
    },
    orderBy: { slug: "asc" },
    take: membersAtMost,
  });
}

/** Who is elsewhere at that time, and who could hardly be back from elsewhere. */
async function hindrances(tx: Tx, ids: readonly string[], { times, venue }: For) {
  if (!times) return () => ({ busy: false, travel: null });
  const elsewhere = await elsewhereOf(tx, ids, times);
  const spot = (await venueSpots(tx, [venue.id])).get(venue.id) ?? { lat: null, lng: null };
  const meeting = { ...times, spot };
  return (id: string) => {
    const others = elsewhere.get(id) ?? [];
    return { busy: isBusy(meeting, others), travel: tightTravel(meeting, others) };
  };
}

async function meetingOf(tx: Tx, of: For) {
  const { compoundId, categoryCode } = of.problem;
  const compound = compoundId
    ? await tx.compound.findUnique({ where: { id: compoundId }, select: { firmId: true } })
    : null;
  const departments = await tx.department.findMany({
    where: { code: { in: [...of.departmentCodes] } },
    select: { id: true },
  });
  return {
    street: codeAt("street", of.venue.divisionCode) ?? of.venue.divisionCode,
    wanted: categoryCode ? expertiseFor(categoryCode) : [],
    sectors: sectorsFor(categoryCode),
    firmId: compound?.firmId ?? null,
    departmentIds: departments.map((each) => each.id),
  };
}

/** How often each was asked lately, and how often they came when asked. */
async function loadsOf(tx: Tx, ids: readonly string[], now: Date) {
  const since = new Date(now.getTime() - loadDays * 86_400_000);
  const rows = await tx.attendance.groupBy({
    by: ["personId", "status"],
    where: { personId: { in: [...ids] }, capacityAs: "member", at: { gte: since } },
    _count: { _all: true },
  });
  const loads = new Map<string, { load: number; invited: number; present: number }>();
  for (const { personId, status, _count } of rows) {
    if (!personId) continue;
    const before = loads.get(personId) ?? { load: 0, invited: 0, present: 0 };
    const decided = status === "present" || status === "absent" ? _count._all : 0;
    loads.set(personId, {
      load: before.load + (status === "declined" ? 0 : _count._all),
      invited: before.invited + decided,
      present: before.present + (status === "present" ? _count._all : 0),
    });
  }
  return loads;
}

async function reportersOf(tx: Tx, problemId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ reporterId: string }[]>`
    SELECT DISTINCT c."reporterId" FROM "ProblemComplaint" p
    JOIN "Complaint" c ON c."id" = p."complaintId"
    WHERE p."problemId" = ${problemId}::uuid AND c."reporterId" IS NOT NULL`;
  return new Set(rows.map((row) => row.reporterId));
}

async function spotsOf(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, Spot>> {
  const streets = new Set(codes.flatMap((code) => [code, code.slice(0, 9)]));
  const rows = await tx.division.findMany({
    where: { code: { in: [...streets] } },
    select: { code: true, lat: true, lng: true },
  });
  return new Map(rows.map(({ code, ...spot }) => [code, spot]));
}

/** The division's own coordinates, or its street's. */
function spotOf(spots: ReadonlyMap<string, Spot>, code: string): Spot {
  const own = spots.get(code);
  return own?.lat ? own : (spots.get(code.slice(0, 9)) ?? { lat: null, lng: null });
}
