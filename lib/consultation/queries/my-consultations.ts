import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { getPlaceNames } from "@/lib/place/queries";
import { expertises } from "@/lib/place/rules/expertise";
import {
  type AttendanceStatus,
  attendanceStatus,
  type ConsultationStatus,
  comingStatuses,
  consultationStatus,
} from "../model";
import type { Reason } from "../rules/propose-members";
import { type LeaveLeft, leaveLeft } from "./leave-left";

export type MyAttendance = {
  readonly attendanceId: string;
  readonly status: AttendanceStatus;
  readonly as: string;
  readonly ref: string;
  readonly title: string;
  readonly consultation: ConsultationStatus;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reasons: readonly Reason[];
} & LeaveLeft;

/** Where the actor stands at one consultation: by their own name, not their department's. */
export async function getMyAttendance(
  actor: Actor,
  consultationId: string,
): Promise<{
  readonly attendanceId: string;
  readonly status: AttendanceStatus;
  as: string;
} | null> {
  if (actor.kind !== "person") return null;
  const row = await db.attendance.findFirst({
    where: { consultationId, personId: actor.id },
    select: { id: true, status: true, capacityAs: true },
  });
  return row
    ? { attendanceId: row.id, status: attendanceStatus.parse(row.status), as: row.capacityAs }
    : null;
}

const comingSelect = {
  id: true,
  status: true,
  capacityAs: true,
  reasons: true,
  leaveAsks: true,
  consultation: {
    select: {
      ref: true,
      title: true,
      status: true,
      venueId: true,
      divisionCode: true,
      startsAt: true,
      endsAt: true,
    },
  },
} as const satisfies Prisma.AttendanceSelect;

/** Invitations and sign-ups still to come, soonest first; a department's among its people's. */
export async function listMyComing(actor: Actor, now: Date): Promise<MyAttendance[]> {
  if (actor.kind !== "person") return [];
  const rows = await db.attendance.findMany({
    where: stillAhead(actor, now),
    select: comingSelect,
    orderBy: [{ consultation: { startsAt: "asc" } }, { id: "asc" }],
    take: 60,
  });
  const [names, leaveOf] = await Promise.all([
    getPlaceNames({ venues: rows.map((row) => row.consultation.venueId) }),
    leaveLeft(rows.map((row) => row.consultation)),
  ]);
  return rows.map(
    ({ consultation: { venueId, divisionCode, status, ...of }, leaveAsks, ...row }) => ({
      ...of,
      attendanceId: row.id,
      status: attendanceStatus.parse(row.status),
      as: row.capacityAs,
      ...leaveOf({ venueId, divisionCode, leaveAsks }),
      consultation: consultationStatus.parse(status),
      venue: names.venue(venueId) ?? "",
      reasons: ((row.reasons ?? {}) as { reasons?: Reason[] }).reasons ?? [],
    }),
  );
}

/** The actor's own rows and their department's, of meetings that are not over. */
function stillAhead(actor: Actor, now: Date): Prisma.AttendanceWhereInput {
  const departmentIds = actor.grants.flatMap((grant) =>
    grant.role === "handler" || grant.role === "department-lead" ? (grant.departmentId ?? []) : [],
  );
  return {
    OR: [{ personId: actor.id }, { departmentId: { in: departmentIds } }],
    status: { notIn: ["declined", "absent"] },
    consultation: {
      status: { in: [...comingStatuses, "in-session"] },
      OR: [{ endsAt: { gte: now } }, { status: "postponed" }],
    },
  };
}

export type MemberProfile = {
  readonly street: string;
  readonly categoryCodes: readonly string[];
  readonly expertise: readonly string[];
};

/** Home street, and the categories of complaint that fit what the member knows. */
export async function getMemberProfile(actor: Actor): Promise<MemberProfile | null> {
  if (actor.kind !== "person") return null;
  const row = await db.member.findUnique({
    where: { personId: actor.id },
    select: { divisionCode: true, expertise: true },
  });
  if (!row) return null;
  const codes = expertises.filter((each) => row.expertise.includes(each.code));
  return {
    street: codeAt("street", row.divisionCode) ?? row.divisionCode,
    categoryCodes: [...new Set(codes.flatMap((each) => each.fits))],
    expertise: row.expertise,
  };
}
