import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type AttendanceStatus,
  attendanceStatus,
  type Capacity,
  capacity,
  type PointNature,
  pointNature,
} from "../model";
import { canConfirmAsHead, canConfirmAsHost, canOrganise, canRecord, canWorkOn } from "../policy";
import { doorCodeAt, loadConsultation } from "../records";
import { movesFor } from "../rules/moves";
import type { Exclusion, Reason } from "../rules/propose-members";
import type { ConsultationAct } from "../workflow";
import { type AheadState, aheadOf } from "./ahead";
import { type ConsultationItem, getConsultation } from "./consultation-item";
import { type MinutesText, minutesOf } from "./minutes";

export type AttendanceRow = {
  readonly id: string;
  readonly as: Capacity;
  readonly name: string;
  readonly invented: boolean;
  readonly status: AttendanceStatus;
  readonly reasons: readonly Reason[];
  readonly excluded: Exclusion | null;
  readonly note: string | null;
  /** Signed in by hand, and so to be corrected by hand. */
  readonly byHand: boolean;
  readonly corrected: boolean;
  /** Has a phone or an office that messages reach. */
  readonly reached: boolean;
};
export type PointRow = {
  readonly id: string;
  readonly side: Capacity;
  readonly nature: PointNature;
  readonly text: string;
  readonly at: Date;
  readonly agendaPosition: number | null;
};
export type ConsultationOnDesk = {
  readonly it: ConsultationItem;
  readonly moves: readonly ConsultationAct[];
  readonly mayOrganise: boolean;
  readonly mayRecord: boolean;
  readonly isHost: boolean;
  readonly isHead: boolean;
  readonly people: readonly AttendanceRow[];
  readonly points: readonly PointRow[];
  readonly minutes: MinutesText | null;
  readonly minutesDue: { readonly startedAt: Date; readonly dueAt: Date } | null;
  /** The six digits for the door, while the doors are open. */
  readonly doorCode: string | null;
  readonly recorder: string;
  /** What the rule says of notice that is to be given, and of papers that are not there. */
  readonly ahead: AheadState;
};

/** Everything about one consultation for those who organise, record or confirm it. */
export async function getConsultationOnDesk(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<ConsultationOnDesk | null> {
  const row = await loadConsultation(db, ref);
  if (!row || !canWorkOn(actor, row).allowed) return null;
  const may = {
    mayOrganise: canOrganise(actor, row).allowed,
    mayRecord: canRecord(actor, row).allowed,
    isHost: canConfirmAsHost(actor, row).allowed,
    isHead: canConfirmAsHead(actor, row).allowed,
  };
  const [it, people, points, minutes, deadlines, recorder, ahead] = await Promise.all([
    getConsultation(actor, ref),
    attendancesOf(row.id),
    pointsOf(row.id),
    minutesOf(row.id),
    deadlinesOf("consultation", [row.id]),
    db.person.findUnique({ where: { id: row.recorderId }, select: { name: true } }),
    aheadOf(row, now),
  ]);
  if (!it) return null;
  const open = deadlines.get(row.id)?.find((each) => each.kind === "minutes" && !each.metAt);
  return {
    it,
    ...may,
    moves: movesFor(actor, row),
    people,
    points,
    minutes,
    minutesDue: open ?? null,
    doorCode: row.status === "in-session" && may.mayRecord ? doorCodeAt(row.id, now) : null,
    recorder: recorder?.name ?? "",
    ahead,
  };
}

type Why = { reasons?: Reason[]; excluded?: Exclusion | null };

async function attendancesOf(consultationId: string): Promise<AttendanceRow[]> {
  const rows = await db.attendance.findMany({
    where: { consultationId },
    orderBy: [{ capacityAs: "asc" }, { at: "asc" }, { id: "asc" }],
    take: 600,
  });
  const [people, names, prose] = await Promise.all([
    db.person.findMany({
      where: { id: { in: rows.flatMap((row) => row.personId ?? []) } },
      select: { id: true, name: true, invented: true },
      take: 600,
    }),
    getPlaceNames({ departments: rows.map((row) => row.departmentId) }),
    readProse(rows.map((row) => row.noteId)),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.map((row) => {
    const person = row.personId ? byId.get(row.personId) : undefined;
    const why = (row.reasons ?? {}) as Why;
    return {
      id: row.id,
      as: capacity.parse(row.capacityAs),
      name: row.guestLabel ?? person?.name ?? names.department(row.departmentId) ?? "",
      invented: person?.invented ?? false,
      status: attendanceStatus.parse(row.status),
      reasons: why.reasons ?? [],
      excluded: why.excluded ?? null,
      note: row.noteId ? (prose.get(row.noteId) ?? null) : null,
      byHand: row.signedInVia === "hand",
      corrected: row.correctedAt !== null,
      reached: row.personId !== null || row.departmentId !== null,
    };
  });
}

async function pointsOf(consultationId: string): Promise<PointRow[]> {
  const rows = await db.discussionPoint.findMany({
    where: { consultationId },
    select: {
      id: true,
      side: true,
      nature: true,
      textId: true,
      at: true,
      agendaItem: { select: { position: true } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 300,
  });
  const prose = await readProse(rows.map((row) => row.textId));
  return rows.map((row) => ({
    id: row.id,
    side: capacity.parse(row.side),
    nature: pointNature.parse(row.nature),
    text: prose.get(row.textId) ?? "",
    at: row.at,
    agendaPosition: row.agendaItem?.position ?? null,
  }));
}
