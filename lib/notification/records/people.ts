import "server-only";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { ChoiceKind } from "../model/choice";
import type { Concern } from "../records";
import type { Audience } from "../rules/audience";

const most = 500;
type Ids = readonly (string | null)[];

function inForce(now: Date) {
  const day = dayOf(now);
  return { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
}

async function officersOf(tx: Tx, departmentIds: readonly string[], now: Date): Promise<Ids> {
  if (departmentIds.length === 0) return [];
  const rows = await tx.grant.findMany({
    where: {
      departmentId: { in: [...departmentIds] },
      role: { in: ["handler", "department-lead"] },
      ...inForce(now),
    },
    select: { personId: true },
    take: most,
  });
  return rows.map((row) => row.personId);
}

const finders: Record<Audience, (tx: Tx, concern: Concern, now: Date) => Promise<Ids>> = {
  reporters: async (tx, { complaintIds }) => {
    const where = { id: { in: [...complaintIds] }, reporterId: { not: null } };
    const select = { reporterId: true, agentId: true, agentRelation: true };
    const rows = await tx.complaint.findMany({ where, select, take: most });
    return rows.flatMap(({ reporterId, agentId, agentRelation }) =>
      agentRelation === "station" ? [reporterId] : [reporterId, agentId],
    );
  },
  attendees: async (tx, { consultationId }) => {
    if (!consultationId) return [];
    const where = {
      consultationId,
      personId: { not: null },
      status: { notIn: ["declined", "absent"] },
    };
    const rows = await tx.attendance.findMany({ where, select: { personId: true }, take: most });
    return rows.map((row) => row.personId);
  },
  departments: (tx, { departmentIds }, now) => officersOf(tx, departmentIds, now),
  "co-department": (tx, { namedDepartmentId }, now) =>
    officersOf(tx, namedDepartmentId ? [namedDepartmentId] : [], now),
  firm: async (tx, { namedFirmId }, now) => {
    if (!namedFirmId) return [];
    const where = { firmId: namedFirmId, role: "firm-contact", ...inForce(now) };
    const rows = await tx.grant.findMany({ where, select: { personId: true }, take: most });
    return rows.map((row) => row.personId);
  },
  office: async (_tx, { officeIds }) => officeIds,
  observer: async (_tx, { observerId }) => [observerId],
  officer: async (_tx, { officerId }) => [officerId],
  guest: async (tx, { attendanceId }) => {
    if (!attendanceId) return [];
    const row = await tx.attendance.findUnique({
      where: { id: attendanceId },
      select: { personId: true },
    });
    return [row?.personId ?? null];
  },
  supporters: async (tx, { complaintIds }) => {
    const where = { complaintId: { in: [...complaintIds] }, withdrawnAt: null };
    const rows = await tx.complaintSupport.findMany({
      where,
      select: { personId: true },
      take: most,
    });
    return rows.map((row) => row.personId);
  },
  triage: async (tx, { urgent, divisionCode }, now) => {
    if (!urgent) return [];
    const scopes = [2, 4, 6, 9, 12].map((length) => divisionCode.slice(0, length));
    const where = { role: "triage", scope: { in: [...new Set(scopes)] }, ...inForce(now) };
    const rows = await tx.grant.findMany({ where, select: { personId: true }, take: most });
    return rows.map((row) => row.personId);
  },
  protection: async (tx, _concern, now) => {
    const where = { role: "data-protection", ...inForce(now) };
    const rows = await tx.grant.findMany({ where, select: { personId: true }, take: most });
    return rows.map((row) => row.personId);
  },
  followers: async (tx, { followable }) => {
    if (followable.length === 0) return [];
    const rows = await tx.follow.findMany({
      where: { OR: followable.map((each) => ({ ...each })) },
      select: { personId: true },
      distinct: ["personId"],
      take: most,
    });
    return rows.map((row) => row.personId);
  },
};

export type Addressee = {
  readonly personId: string;
  readonly followed: boolean;
  readonly choice?: ChoiceKind;
};

/** Who is told as one who looks on: in words that do not call the matter theirs. */
const onlookers: Partial<Record<Audience, ChoiceKind>> = {
  supporters: "progress",
  followers: "followed",
};

/**
 * Everybody in the audiences, each once, and as what they are nearest to it: somebody who reported
 * and follows is told as the reporter. Never the person who did it.
 */
export async function peopleToTell(
  tx: Tx,
  event: StoredEvent,
  concern: Concern,
  audiences: readonly Audience[],
): Promise<Addressee[]> {
  const found = new Map<string, Addressee>();
  const own = audiences.filter((each) => !onlookers[each]);
  const others = audiences.filter((each) => onlookers[each]);
  for (const audience of [...own, ...others]) {
    const choice = onlookers[audience];
    for (const personId of await finders[audience](tx, concern, event.at)) {
      if (personId === null || personId === event.actorId || found.has(personId)) continue;
      found.set(personId, { personId, followed: choice !== undefined, choice });
    }
  }
  return [...found.values()];
}
