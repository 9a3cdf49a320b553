import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames, type PlaceNames } from "@/lib/place/queries";
import { voicesOf } from "@/lib/problem/queries/counts";
import {
  type AttendanceStatus,
  attendanceStatus,
  type ConsultationForm,
  type ConsultationStatus,
  consultationForm,
  consultationStatus,
  publicStatuses,
} from "../model";
import { visibleTo } from "../records";

export type Named = { readonly name: string; readonly invented: boolean };
export type MemberComing = Named & {
  readonly slug: string | null;
  readonly expertise: readonly string[];
  readonly status: AttendanceStatus;
};
export type DepartmentComing = { readonly name: string; readonly status: AttendanceStatus };

export type ConsultationItem = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly form: ConsultationForm;
  readonly divisionCode: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly signUpUntil: Date;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly noticedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly reason: string;
  readonly changeNote: string | null;
  readonly summary: string | null;
  readonly street: string;
  readonly venue: {
    readonly code: string;
    readonly kind: string;
    readonly name: string;
    readonly address: string;
    readonly lat: number | null;
    readonly lng: number | null;
  };
  readonly host: Named;
  readonly agenda: readonly {
    readonly position: number;
    readonly startsAt: Date;
    readonly title: string;
    readonly detail: string | null;
  }[];
  readonly members: readonly MemberComing[];
  readonly departments: readonly DepartmentComing[];
  readonly residents: ResidentCounts;
  readonly problem: {
    readonly ref: string;
    readonly title: string;
    readonly complaints: number;
    readonly people: number;
  } | null;
};
export type ResidentCounts = {
  readonly joined: number;
  readonly waiting: number;
  readonly present: number;
  readonly reporters: number;
};

const include = {
  agenda: { orderBy: { position: "asc" } },
  minutes: { select: { summaryId: true, headConfirmedAt: true } },
  attendances: {
    where: { capacityAs: { in: ["member", "department"] } },
    select: { personId: true, departmentId: true, capacityAs: true, status: true },
    orderBy: { id: "asc" },
    take: 80,
  },
} as const satisfies Prisma.ConsultationInclude;
type Row = Prisma.ConsultationGetPayload<{ include: typeof include }>;

/** What everybody may read: what notice was given of. */
export async function getPublishedConsultation(ref: string): Promise<ConsultationItem | null> {
  const row = await db.consultation.findFirst({
    where: { ref, status: { in: [...publicStatuses] }, noticedAt: { not: null } },
    include,
  });
  return row ? itemOf(row) : null;
}

export async function getConsultation(actor: Actor, ref: string): Promise<ConsultationItem | null> {
  const row = await db.consultation.findFirst({
    where: { AND: [{ ref }, visibleTo(actor)] },
    include,
  });
  return row ? itemOf(row) : null;
}

/** Also before notice is given, to whoever is invited by name. */
export async function getInvitedConsultation(
  actor: Actor,
  ref: string,
): Promise<ConsultationItem | null> {
  if (actor.kind !== "person") return getPublishedConsultation(ref);
  const row = await db.consultation.findFirst({
    where: {
      AND: [{ ref }, { OR: [visibleTo(actor), { attendances: { some: { personId: actor.id } } }] }],
    },
    include,
  });
  return row ? itemOf(row) : null;
}

async function itemOf(row: Row): Promise<ConsultationItem> {
  const summaryId = row.minutes?.headConfirmedAt ? row.minutes.summaryId : null;
  const [prose, venue, people, names, residents, problem] = await Promise.all([
    readProse([row.reasonId, row.changeNoteId, summaryId]),
    db.venue.findUniqueOrThrow({
      where: { id: row.venueId },
      select: { code: true, kind: true, name: true, address: true, lat: true, lng: true },
    }),
    peopleOf([row.hostId, ...row.attendances.map((each) => each.personId)]),
    getPlaceNames({
      divisions: [row.divisionCode],
      departments: row.attendances.map((each) => each.departmentId),
    }),
    residentsOf(row),
    problemOf(row.problemId),
  ]);
  const { attendances, agenda, minutes: _, ...rest } = row;
  const textOf = (id: string | null) => (id ? (prose.get(id) ?? null) : null);
  return {
    ...rest,
    status: consultationStatus.parse(row.status),
    form: consultationForm.parse(row.form),
    reason: textOf(row.reasonId) ?? "",
    changeNote: textOf(row.changeNoteId),
    summary: textOf(summaryId),
    street: names.division(row.divisionCode.slice(0, 9)) ?? "",
    venue,
    host: people.get(row.hostId) ?? { name: "", invented: false },
    agenda,
    members: membersOf(attendances, people),
    departments: departmentsOf(attendances, names),
    residents,
    problem,
  };
}

type Attendances = Row["attendances"];

function membersOf(rows: Attendances, people: ReadonlyMap<string, Person>): MemberComing[] {
  return rows.flatMap((each) => {
    const person = each.personId ? people.get(each.personId) : undefined;
    if (each.capacityAs !== "member" || !person) return [];
    return [{ ...person, status: attendanceStatus.parse(each.status) }];
  });
}

function departmentsOf(rows: Attendances, names: PlaceNames): DepartmentComing[] {
  return rows.flatMap((each) => {
    const name = names.department(each.departmentId);
    return name ? [{ name, status: attendanceStatus.parse(each.status) }] : [];
  });
}

type Person = Named & { slug: string | null; expertise: readonly string[] };

async function peopleOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Person>> {
  const rows = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: {
      id: true,
      name: true,
      invented: true,
      member: { select: { slug: true, expertise: true } },
    },
    take: 200,
  });
  return new Map(
    rows.map(({ id, member, ...person }) => [
      id,
      { ...person, slug: member?.slug ?? null, expertise: member?.expertise ?? [] },
    ]),
  );
}

/** Residents are counted, never named; how many of them reported the problem says who it concerns. */
async function residentsOf(row: { id: string; problemId: string | null }): Promise<ResidentCounts> {
  const [counts] = await db.$queryRaw<ResidentCounts[]>`
    SELECT count(*) FILTER (WHERE a."status" IN ('joined', 'present'))::int AS "joined",
      count(*) FILTER (WHERE a."status" = 'waitlisted')::int AS "waiting",
      count(*) FILTER (WHERE a."status" = 'present')::int AS "present",
      count(*) FILTER (WHERE a."status" IN ('joined', 'present') AND EXISTS (
        SELECT 1 FROM "ProblemComplaint" p JOIN "Complaint" c ON c."id" = p."complaintId"
        WHERE p."problemId" = ${row.problemId}::uuid AND c."reporterId" = a."personId"
      ))::int AS "reporters"
    FROM "Attendance" a
    WHERE a."consultationId" = ${row.id}::uuid AND a."capacityAs" = 'resident'
      AND a."correctedAt" IS NULL`;
  return counts ?? { joined: 0, waiting: 0, present: 0, reporters: 0 };
}

async function problemOf(id: string | null): Promise<ConsultationItem["problem"]> {
  if (!id) return null;
  const [row, voices] = await Promise.all([
    db.problem.findUnique({ where: { id }, select: { ref: true, title: true } }),
    voicesOf([id]),
  ]);
  const { complaints = 0, people = 0 } = voices.get(id) ?? {};
  return row ? { ...row, complaints, people } : null;
}
