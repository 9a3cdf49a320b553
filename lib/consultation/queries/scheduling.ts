import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { setting } from "@/lib/core/settings";
import { kilometres } from "@/lib/place/model";
import { loadProblemById } from "@/lib/problem/records/problem";
import { canSchedule } from "../policy";
import { seenProblem, subjectOf, targetedMatter } from "../records/matter";
import { elsewhereOf, meetingsAt, venueSpots } from "../records/meetings";
import { noticeFor } from "../records/notice";
import { memberProposals } from "../records/proposals";
import type { MatterTarget } from "../rules/forms";
import type { MemberProposal } from "../rules/propose-members";
import type { Instants } from "../rules/timing";
import { type Elsewhere, isBusy, type Travel, tightTravel } from "../rules/travel";

export type VenueChoice = {
  readonly id: string;
  readonly divisionCode: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly sameCommunity: boolean;
  readonly km: number | null;
};
export type Official = {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  /** At another meeting at that time, or hardly back from one. */
  readonly busy: boolean;
  readonly travel: Travel | null;
};

type Of = MatterTarget & {
  readonly venueCode?: string;
  readonly times?: Instants;
  readonly form: string;
};

/** Venues a meeting about a place may use: its community first, then the street by distance. */
export async function listVenuesNear(divisionCode: string): Promise<VenueChoice[]> {
  const street = codeAt("street", divisionCode) ?? codeAt("district", divisionCode) ?? divisionCode;
  const [venues, here] = await Promise.all([
    db.venue.findMany({
      where: { divisionCode: { startsWith: street }, kind: { in: ["hall", "station"] } },
      orderBy: { code: "asc" },
      take: 100,
    }),
    db.division.findUnique({ where: { code: divisionCode }, select: { lat: true, lng: true } }),
  ]);
  const spot = here ?? { lat: null, lng: null };
  const far = Number.POSITIVE_INFINITY;
  return venues
    .map(({ id, code, name, kind, address, ...venue }) => ({
      id,
      divisionCode: venue.divisionCode,
      code,
      name,
      kind,
      address,
      sameCommunity: venue.divisionCode === divisionCode,
      km: kilometres(spot, venue),
    }))
    .sort(
      (a, b) =>
        Number(b.sameCommunity) - Number(a.sameCommunity) ||
        (a.km ?? far) - (b.km ?? far) ||
        (a.code < b.code ? -1 : 1),
    );
}

/**
 * All that the scheduling form offers for one matter, one venue and one time, to whoever may hold a
 * meeting at one of the venues: it names people, and what speaks against some of them.
 */
export async function getScheduling(actor: Actor, of: Of, now: Date) {
  const about = await aboutOf(actor, of);
  if (!about) return null;
  const { subject } = about;
  const venues = (await listVenuesNear(subject.divisionCode)).filter(
    ({ id: venueId, divisionCode }) => canSchedule(actor, { divisionCode, venueId }).allowed,
  );
  const wanted = venues.find((each) => each.code === of.venueCode) ?? venues[0];
  if (!wanted) return null;
  const [venue, category] = await Promise.all([
    db.venue.findUniqueOrThrow({ where: { code: wanted.code } }),
    categoryOf(subject.categoryCode),
  ]);
  const departments = await departmentsFor(subject.divisionCode, category);
  const [proposals, officials, notice, booked] = await Promise.all([
    memberProposals(db, {
      problem: subject,
      venue,
      times: of.times,
      departmentCodes: departments.filter((each) => each.proposed).map((each) => each.code),
      now,
    }),
    officialsOf(venue.id, actor, of.times, now),
    noticeOf(of, venue.divisionCode, now),
    of.times ? meetingsAt(db, venue.id, of.times) : [],
  ]);
  return {
    about: { title: about.title, problemRef: about.problemRef, matterRef: about.matterRef },
    venues,
    venue: wanted,
    departments,
    proposals: shortList(proposals),
    officials,
    notice,
    booked,
  };
}
export type SchedulingOffer = NonNullable<Awaited<ReturnType<typeof getScheduling>>>;

/** The open matter that is meant, or the problem before it has one. */
async function aboutOf(actor: Actor, { matterRef, problemRef }: MatterTarget) {
  const matter = await targetedMatter(db, actor, { matterRef, problemRef });
  const problem = problemRef
    ? await seenProblem(db, actor, problemRef)
    : matter?.problemId
      ? await loadProblemById(db, matter.problemId)
      : null;
  if (!matter && !problem) return null;
  const subject = matter ? await subjectOf(db, matter, problem) : problem;
  if (!subject) return null;
  return {
    subject,
    title: problem?.title ?? matter?.title ?? "",
    problemRef: problem?.ref ?? null,
    matterRef: matter?.ref ?? null,
  };
}

const shown = 12;

/** The best dozen; who is excluded stands there too where they would have been among them. */
function shortList(proposals: readonly MemberProposal[]): readonly MemberProposal[] {
  const chosen = proposals.filter((each) => each.chosen);
  const others = proposals.filter((each) => !each.chosen).slice(0, shown - chosen.length);
  return [...chosen, ...others];
}

async function categoryOf(code: string | null) {
  if (!code) return null;
  return db.category.findUnique({
    where: { code },
    select: { departmentCode: true, coDepartments: true },
  });
}

type Duties = Awaited<ReturnType<typeof categoryOf>>;

/** Whom the category names as responsible is proposed; a street's office stands for “street”. */
async function departmentsFor(divisionCode: string, duties: Duties) {
  const street = codeAt("street", divisionCode);
  const rows = await db.department.findMany({
    where: { divisionCode: { startsWith: codeAt("district", divisionCode) ?? divisionCode } },
    select: { code: true, shortName: true, street: true, divisionCode: true },
    orderBy: [{ street: "asc" }, { code: "asc" }],
    take: 100,
  });
  const named = duties ? [duties.departmentCode, ...duties.coDepartments] : [];
  return rows
    .filter((row) => !row.street || row.divisionCode === street)
    .map((row) => ({
      code: row.code,
      name: row.shortName,
      proposed: named.includes(row.code) || (row.street && named.includes("street")),
    }));
}

/** Who may host, record and confirm here: the venue's offices, its members, and who asks. */
async function officialsOf(
  venueId: string,
  actor: Actor,
  times: Instants | undefined,
  now: Date,
): Promise<Official[]> {
  const today = dayOf(now);
  const inForce = { fromDay: { lte: today }, OR: [{ toDay: null }, { toDay: { gte: today } }] };
  const [offices, members] = await Promise.all([
    db.venueOffice.findMany({
      where: { venueId, ...inForce },
      select: { personId: true, office: true },
      orderBy: { office: "asc" },
      take: 20,
    }),
    db.venueMember.findMany({
      where: { venueId, ...inForce },
      select: { member: { select: { personId: true } } },
      take: 60,
    }),
  ]);
  const held = [
    ...offices,
    ...members.map(({ member }) => ({ personId: member.personId, office: "member" })),
    ...(actor.id ? [{ personId: actor.id, office: "me" }] : []),
  ];
  return withClashes(venueId, held, times);
}

type Held = { readonly personId: string; readonly office: string };

/** Each person once, by the first office they hold, with what stands in their way at that time. */
async function withClashes(
  venueId: string,
  held: readonly Held[],
  times: Instants | undefined,
): Promise<Official[]> {
  const ids = held.map((each) => each.personId);
  const [people, elsewhere, spots] = await Promise.all([
    db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      take: 100,
    }),
    times ? elsewhereOf(db, ids, times) : new Map<string, readonly Elsewhere[]>(),
    venueSpots(db, [venueId]),
  ]);
  const spot = spots.get(venueId) ?? { lat: null, lng: null };
  const first = new Map<string, Official>();
  for (const { personId: id, office } of held) {
    const name = people.find((each) => each.id === id)?.name;
    if (!name || first.has(id)) continue;
    const others = elsewhere.get(id) ?? [];
    const meeting = times && { ...times, spot };
    first.set(id, {
      id,
      name,
      office,
      busy: meeting ? isBusy(meeting, others) : false,
      travel: meeting ? tightTravel(meeting, others) : null,
    });
  }
  return [...first.values()];
}

async function noticeOf(of: Of, divisionCode: string, now: Date) {
  if (!of.times) return null;
  const [given, papersDays] = await Promise.all([
    noticeFor(db, of.form, divisionCode, of.times.startsAt, now),
    setting(db, "consultation.papers-days", divisionCode),
  ]);
  return { ...given, papersDays };
}
