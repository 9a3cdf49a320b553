import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { codeAt } from "@/lib/core/scope";
import { setting } from "@/lib/core/settings";
import { kilometres } from "@/lib/place/model";
import { canSeeProblem } from "@/lib/problem/policy";
import { loadProblem } from "@/lib/problem/records/problem";
import {
  type MatterStatus,
  matterStatus,
  type ScreeningQuestion,
  screeningQuestions,
} from "../model";
import { canOpenConsultationDesk, canSchedule, canSuggestMatter } from "../policy";
import { matterOfProblem, memberProposals } from "../records";
import { matterMovesFor } from "../rules/moves";
import type { MemberProposal } from "../rules/propose-members";
import { type Instants, noticeDaysFor, noticeGiven } from "../rules/timing";
import type { MatterAct } from "../workflow";

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
export type Official = { readonly id: string; readonly name: string; readonly office: string };

type Of = {
  readonly problemRef: string;
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
 * All that the scheduling form offers for one problem, one venue and one time, to whoever may hold a
 * meeting at one of the venues: it names people, and what speaks against some of them.
 */
export async function getScheduling(actor: Actor, of: Of, now: Date) {
  const problem = await loadProblem(db, of.problemRef);
  if (!problem || !canSeeProblem(actor, problem).allowed) return null;
  const venues = (await listVenuesNear(problem.divisionCode)).filter(
    ({ id: venueId, divisionCode }) => canSchedule(actor, { divisionCode, venueId }).allowed,
  );
  const wanted = venues.find((each) => each.code === of.venueCode) ?? venues[0];
  if (!wanted) return null;
  const [venue, category] = await Promise.all([
    db.venue.findUniqueOrThrow({ where: { code: wanted.code } }),
    categoryOf(problem.categoryCode),
  ]);
  const departments = await departmentsFor(problem.divisionCode, category);
  const [proposals, officials, notice] = await Promise.all([
    memberProposals(db, {
      problem,
      venue,
      times: of.times,
      departmentCodes: departments.filter((each) => each.proposed).map((each) => each.code),
      now,
    }),
    officialsOf(venue.id, actor, now),
    noticeFor(of, venue.divisionCode, now),
  ]);
  return {
    problem: { ref: problem.ref, title: problem.title, divisionCode: problem.divisionCode },
    venues,
    venue: wanted,
    departments,
    proposals: shortList(proposals),
    officials,
    notice,
  };
}
export type SchedulingOffer = NonNullable<Awaited<ReturnType<typeof getScheduling>>>;

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
async function officialsOf(venueId: string, actor: Actor, now: Date): Promise<Official[]> {
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
  const people = await db.person.findMany({
    where: { id: { in: held.map((each) => each.personId) } },
    select: { id: true, name: true },
    take: 100,
  });
  const first = new Map<string, Official>();
  for (const { personId: id, office } of held) {
    const name = people.find((each) => each.id === id)?.name;
    if (name && !first.has(id)) first.set(id, { id, name, office });
  }
  return [...first.values()];
}

async function noticeFor(of: Of, divisionCode: string, now: Date) {
  if (!of.times) return null;
  const [formal, other, overrides] = await Promise.all([
    setting(db, "consultation.formal-notice-days", divisionCode),
    setting(db, "consultation.notice-days", divisionCode),
    holidayOverrides(),
  ]);
  const wanted = noticeDaysFor(of.form, { formal, other });
  return noticeGiven(of.times.startsAt, now, wanted, { overrides });
}

export type MatterOnDesk = {
  readonly status: MatterStatus;
  readonly title: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly answers: readonly { readonly question: ScreeningQuestion; readonly text: string }[];
  readonly moves: readonly MatterAct[];
};

/** The open matter of a problem, or whether the actor may put one forward. */
export async function getMatterOf(
  actor: Actor,
  problemRef: string,
): Promise<{ readonly matter: MatterOnDesk | null; readonly maySuggest: boolean } | null> {
  if (!canOpenConsultationDesk(actor).allowed) return null;
  const problem = await loadProblem(db, problemRef);
  if (!problem || !canSeeProblem(actor, problem).allowed) return null;
  const open = await matterOfProblem(db, problem.id);
  const row = open ? await db.matter.findUnique({ where: { id: open.id } }) : null;
  const maySuggest = canSuggestMatter(actor, problem).allowed;
  if (!open || !row) return { matter: null, maySuggest };
  const questions = (row.questions ?? {}) as Readonly<Record<string, string>>;
  const prose = await readProse([row.reasonId, row.noteId, ...Object.values(questions)]);
  const answers = screeningQuestions.flatMap((question) => {
    const text = prose.get(questions[question] ?? "");
    return text ? [{ question, text }] : [];
  });
  return {
    maySuggest,
    matter: {
      status: matterStatus.parse(row.status),
      title: row.title,
      reason: prose.get(row.reasonId ?? "") ?? null,
      note: prose.get(row.noteId ?? "") ?? null,
      answers,
      moves: matterMovesFor(actor, open),
    },
  };
}
