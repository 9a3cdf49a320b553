import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { blindIndex } from "@/lib/core/secret";
import { kilometres, type Spot } from "@/lib/place/model";
import { expertiseFor } from "@/lib/place/rules/expertise";
import {
  type ConsultationStatus,
  comingStatuses,
  type MatterStatus,
  publicStatuses,
} from "./model";
import { consultationScopes } from "./policy";
import { type MemberFacts, type MemberProposal, proposeMembers } from "./rules/propose-members";
import type { Instants } from "./rules/timing";

const forMove = {
  id: true,
  ref: true,
  status: true,
  title: true,
  divisionCode: true,
  venueId: true,
  matterId: true,
  problemId: true,
  convenorId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  startsAt: true,
  endsAt: true,
  signUpUntil: true,
  capacity: true,
  noticedAt: true,
} as const satisfies Prisma.ConsultationSelect;
export type ConsultationRecord = Prisma.ConsultationGetPayload<{ select: typeof forMove }>;

export const matterForMove = {
  id: true,
  ref: true,
  status: true,
  title: true,
  divisionCode: true,
  venueId: true,
  problemId: true,
  suggestedById: true,
  publicUntil: true,
} as const satisfies Prisma.MatterSelect;
export type MatterRecord = Prisma.MatterGetPayload<{ select: typeof matterForMove }>;

export function loadConsultation(tx: Tx, ref: string): Promise<ConsultationRecord | null> {
  return tx.consultation.findUnique({ where: { ref }, select: forMove });
}

export function loadConsultationById(tx: Tx, id: string): Promise<ConsultationRecord | null> {
  return tx.consultation.findUnique({ where: { id }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveConsultation(
  tx: Tx,
  it: { id: string; status: string },
  to: ConsultationStatus,
  data: Prisma.ConsultationUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.consultation.updateMany({
    where: { id: it.id, status: it.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export async function moveMatter(
  tx: Tx,
  matter: { id: string; status: string },
  to: MatterStatus,
  data: Prisma.MatterUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.matter.updateMany({
    where: { id: matter.id, status: matter.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

const ended: readonly MatterStatus[] = ["done", "rejected", "merged"];

/** A problem has one matter at a time that is not ended. */
export function matterOfProblem(tx: Tx, problemId: string): Promise<MatterRecord | null> {
  return tx.matter.findFirst({
    where: { problemId, status: { notIn: [...ended] } },
    select: matterForMove,
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
  });
}

export function matterById(tx: Tx, id: string): Promise<MatterRecord | null> {
  return tx.matter.findUnique({ where: { id }, select: matterForMove });
}

/** What an actor sees in lists: what notice was given of, what is in their scope, what names them. */
export function visibleTo(actor: Actor): Prisma.ConsultationWhereInput {
  const inScope = consultationScopes(actor).map(({ scope, venueId }) => ({
    divisionCode: { startsWith: scope },
    ...(venueId ? { venueId } : {}),
  }));
  const named =
    actor.kind === "person"
      ? [
          { convenorId: actor.id },
          { hostId: actor.id },
          { recorderId: actor.id },
          { headId: actor.id },
        ]
      : [];
  return {
    OR: [{ status: { in: [...publicStatuses] }, noticedAt: { not: null } }, ...inScope, ...named],
  };
}

const windowMs = 5 * 60_000;

/** The six digits on the door: derived from the time window, so nothing is stored. */
export function doorCodeAt(consultationId: string, at: Date): string {
  const window = Math.floor(at.getTime() / windowMs);
  const digest = blindIndex("door-code", `${consultationId} ${window}`);
  const number = Buffer.from(digest, "base64url").readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** When the code on the door changes. */
export function doorCodeUntil(at: Date): Date {
  return new Date((Math.floor(at.getTime() / windowMs) + 1) * windowMs);
}

/** The code of this window or of the one before, for whoever typed slowly. */
export function isDoorCode(consultationId: string, code: string, at: Date): boolean {
  const before = new Date(at.getTime() - windowMs);
  return [at, before].some((when) => doorCodeAt(consultationId, when) === code);
}

type For = {
  readonly problem: {
    readonly id: string;
    readonly divisionCode: string;
    readonly categoryCode: string | null;
    readonly compoundId: string | null;
  };
  readonly venue: { readonly id: string; readonly divisionCode: string };
  readonly times?: Pick<Instants, "startsAt" | "endsAt">;
  readonly departmentCodes: readonly string[];
  readonly now: Date;
};

const loadDays = 90;
const membersAtMost = 1000;
const stillMeant = ["invited", "joined", "leave-asked", "present"];

/** Everybody who could be asked, best first, with what speaks for and against each of them. */
export async function memberProposals(tx: Tx, of: For): Promise<MemberProposal[]> {
  const district = codeAt("district", of.venue.divisionCode) ?? of.venue.divisionCode;
  const members = await tx.member.findMany({
    where: { divisionCode: { startsWith: district } },
    select: {
      personId: true,
      slug: true,
      divisionCode: true,
      expertise: true,
      firmId: true,
      departmentId: true,
      person: { select: { name: true } },
      venues: { where: { venueId: of.venue.id, toDay: null }, select: { venueId: true } },
    },
    orderBy: { slug: "asc" },
    take: membersAtMost,
  });
  const ids = members.map((each) => each.personId);
  const loads = await loadsOf(tx, ids, of.now);
  const busy = of.times ? await busyAt(tx, ids, of.times) : new Set<string>();
  const reporters = await reportersOf(tx, of.problem.id);
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
    busy: busy.has(member.personId),
    isReporter: reporters.has(member.personId),
  }));
  return proposeMembers(await meetingOf(tx, of), facts);
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

async function busyAt(
  tx: Tx,
  ids: readonly string[],
  times: Pick<Instants, "startsAt" | "endsAt">,
): Promise<ReadonlySet<string>> {
  const rows = await tx.attendance.findMany({
    where: {
      personId: { in: [...ids] },
      status: { in: stillMeant },
      consultation: {
        status: { in: [...comingStatuses, "in-session"].filter((each) => each !== "postponed") },
        startsAt: { lt: times.endsAt },
        endsAt: { gt: times.startsAt },
      },
    },
    select: { personId: true },
    take: membersAtMost,
  });
  return new Set(rows.flatMap((row) => row.personId ?? []));
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
