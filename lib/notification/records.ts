import "server-only";
import { z } from "zod";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { Audience } from "./rules/audience";

/** The rows that an event's subject hangs on, enough to find everybody concerned. */
export type Concern = {
  readonly ref: string;
  readonly complaintIds: readonly string[];
  readonly consultationId: string | null;
  readonly departmentIds: readonly string[];
  readonly officeIds: readonly string[];
  readonly observerId: string | null;
  readonly attendanceId: string | null;
  /** It cannot wait: a complaint of the first urgency. */
  readonly urgent: boolean;
};

const nobody = {
  complaintIds: [],
  consultationId: null,
  departmentIds: [],
  officeIds: [],
  observerId: null,
  attendanceId: null,
  urgent: false,
};
const most = 500;

const concerns: Record<string, (tx: Tx, id: string) => Promise<Concern | null>> = {
  complaint: async (tx, id) => {
    const row = await tx.complaint.findUnique({
      where: { id },
      select: { ref: true, departmentId: true, urgency: true },
    });
    const merged = await tx.complaint.findMany({
      where: { mergedIntoId: id },
      select: { id: true },
      take: most,
    });
    const complaintIds = [id, ...merged.map((each) => each.id)];
    return (
      row && {
        ...nobody,
        ref: row.ref,
        complaintIds,
        departmentIds: row.departmentId ? [row.departmentId] : [],
        urgent: row.urgency === "U1",
      }
    );
  },
  problem: async (tx, id) => {
    const row = await tx.problem.findUnique({ where: { id }, select: { ref: true } });
    return row && { ...nobody, ref: row.ref, complaintIds: await complaintsOf(tx, id) };
  },
  consultation: async (tx, id) => {
    const select = {
      ref: true,
      problemId: true,
      hostId: true,
      headId: true,
      recorderId: true,
    } as const;
    const row = await tx.consultation.findUnique({ where: { id }, select });
    if (!row) return null;
    const complaintIds = await complaintsOf(tx, row.problemId);
    const officeIds = [row.hostId, row.headId, row.recorderId];
    return { ...nobody, ref: row.ref, complaintIds, consultationId: id, officeIds };
  },
  suggestion: (tx, id) => suggestionConcern(tx, id),
  "look-back": async (tx, id) => {
    const row = await tx.lookBack.findUnique({
      where: { id },
      select: { ref: true, assigneeId: true },
    });
    return row && { ...nobody, ref: row.ref, observerId: row.assigneeId };
  },
};

async function suggestionConcern(tx: Tx, id: string): Promise<Concern | null> {
  const row = await tx.suggestion.findUnique({
    where: { id },
    select: {
      ref: true,
      problemId: true,
      consultationId: true,
      assignments: { select: { departmentId: true }, take: 20 },
    },
  });
  if (!row) return null;
  return {
    ...nobody,
    ref: row.ref,
    complaintIds: await complaintsOf(tx, row.problemId),
    consultationId: row.consultationId,
    departmentIds: row.assignments.map((each) => each.departmentId),
  };
}

async function complaintsOf(tx: Tx, problemId: string | null): Promise<string[]> {
  if (!problemId) return [];
  const rows = await tx.problemComplaint.findMany({
    where: { problemId },
    select: { complaintId: true },
    take: most,
  });
  return rows.map((row) => row.complaintId);
}

export async function concernOf(tx: Tx, event: StoredEvent): Promise<Concern | null> {
  const concern = await concerns[event.subject]?.(tx, event.subjectId);
  const attendanceId = z.uuid().safeParse(event.data.attendanceId).data ?? null;
  return concern ? { ...concern, attendanceId } : null;
}

const finders: Record<
  Audience,
  (tx: Tx, concern: Concern, now: Date) => Promise<(string | null)[]>
> = {
  reporters: async (tx, { complaintIds }) => {
    const ids = [...complaintIds];
    const where = { id: { in: ids }, reporterId: { not: null } };
    const rows = await tx.complaint.findMany({ where, select: { reporterId: true }, take: most });
    const joined = await tx.complaintSupport.findMany({
      where: { complaintId: { in: ids }, withdrawnAt: null },
      select: { personId: true },
      take: most,
    });
    return [...rows.map((row) => row.reporterId), ...joined.map((row) => row.personId)];
  },
  attendees: async (tx, { consultationId }) => {
    if (!consultationId) return [];
    const where = {
      consultationId,
      personId: { not: null },
      status: { notIn: ["declined", "absent"] },
    };
    return (await tx.attendance.findMany({ where, select: { personId: true }, take: most })).map(
      (row) => row.personId,
    );
  },
  departments: async (tx, { departmentIds }, now) => {
    const day = dayOf(now);
    const rows = await tx.grant.findMany({
      where: {
        departmentId: { in: [...departmentIds] },
        role: { in: ["handler", "department-lead"] },
        fromDay: { lte: day },
        OR: [{ toDay: null }, { toDay: { gte: day } }],
      },
      select: { personId: true },
      take: most,
    });
    return rows.map((row) => row.personId);
  },
  office: async (_tx, { officeIds }) => [...officeIds],
  observer: async (_tx, { observerId }) => [observerId],
  guest: async (tx, { attendanceId }) => {
    if (!attendanceId) return [];
    const where = { id: attendanceId };
    return [
      (await tx.attendance.findUnique({ where, select: { personId: true } }))?.personId ?? null,
    ];
  },
};

/** Everybody in the audiences, each once; never the person who did it. */
export async function peopleToTell(
  tx: Tx,
  event: StoredEvent,
  concern: Concern,
  audiences: readonly Audience[],
): Promise<string[]> {
  const found: (string | null)[] = [];
  for (const audience of audiences) found.push(...(await finders[audience](tx, concern, event.at)));
  const ids = found.filter((id): id is string => id !== null && id !== event.actorId);
  return [...new Set(ids)];
}
