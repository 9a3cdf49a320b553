import "server-only";
import { z } from "zod";
import type { Tx } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { publicStatuses } from "@/lib/problem/model";
import type { FollowSubject } from "./model/follow";
import type { ComplaintsOf } from "./records/complaint-lots";

export type Followable = { readonly subject: FollowSubject; readonly subjectId: string };

/** The rows that an event's subject hangs on, enough to find everybody concerned. */
export type Concern = {
  readonly ref: string;
  readonly complaints: ComplaintsOf;
  readonly consultationId: string | null;
  readonly departmentIds: readonly string[];
  readonly officeIds: readonly string[];
  readonly observerId: string | null;
  readonly attendanceId: string | null;
  /** Who is reminded of their own work. */
  readonly officerId: string | null;
  /** The department and the firm that the event itself names. */
  readonly namedDepartmentId: string | null;
  readonly namedFirmId: string | null;
  /** What somebody may follow and so hear of it; empty where it is not public. */
  readonly followable: readonly Followable[];
  /** It cannot wait: a complaint of the first urgency. */
  readonly urgent: boolean;
  /** Where it is, for whoever routes complaints there. */
  readonly divisionCode: string;
  /** A venue with the people and the hand-over that the event names. */
  readonly venue: VenueConcern | null;
  /** Whose newest answer waits for ratings. */
  readonly suggestionId: string | null;
  /** Whose venues and their members are told. */
  readonly campaignId: string | null;
};

export type VenueConcern = {
  readonly id: string;
  readonly handoverId: string | null;
  readonly memberId: string | null;
};

const nobody = {
  complaints: null,
  consultationId: null,
  departmentIds: [],
  officeIds: [],
  observerId: null,
  attendanceId: null,
  officerId: null,
  namedDepartmentId: null,
  namedFirmId: null,
  followable: [],
  urgent: false,
  divisionCode: "",
  venue: null,
  suggestionId: null,
  campaignId: null,
};

const concerns: Record<string, (tx: Tx, id: string) => Promise<Concern | null>> = {
  complaint: async (tx, id) => {
    const row = await tx.complaint.findUnique({
      where: { id },
      select: {
        ref: true,
        departmentId: true,
        divisionCode: true,
        urgency: true,
        kind: true,
        acceptedAt: true,
      },
    });
    const isPublic = row !== null && row.kind !== "report" && row.acceptedAt !== null;
    return (
      row && {
        ...nobody,
        ref: row.ref,
        complaints: { of: "complaint", id },
        departmentIds: row.departmentId ? [row.departmentId] : [],
        urgent: row.urgency === "U1",
        divisionCode: row.divisionCode,
        followable: isPublic ? [{ subject: "complaint", subjectId: id }] : [],
      }
    );
  },
  problem: async (tx, id) => {
    const followable = await followableOf(tx, id);
    const row = await tx.problem.findUnique({ where: { id }, select: { ref: true } });
    return row && { ...nobody, ref: row.ref, complaints: { of: "problem", id }, followable };
  },
  consultation: async (tx, id) => {
    const select = {
      ref: true,
      problemId: true,
      divisionCode: true,
      hostId: true,
      headId: true,
      recorderId: true,
      convenorId: true,
      noticedAt: true,
    } as const;
    const row = await tx.consultation.findUnique({ where: { id }, select });
    if (!row) return null;
    const complaints = ofProblem(row.problemId);
    const officeIds = [row.hostId, row.headId, row.recorderId];
    // What was never announced nobody follows.
    const followable = row.noticedAt ? await followableOf(tx, row.problemId, row.divisionCode) : [];
    const people = { officeIds, officerId: row.convenorId };
    return { ...nobody, ...people, ref: row.ref, complaints, consultationId: id, followable };
  },
  // A matter is told of to whoever put it forward.
  matter: async (tx, id) => {
    const row = await tx.matter.findUnique({
      where: { id },
      select: { ref: true, suggestedById: true },
    });
    return row && { ...nobody, ref: row.ref, officerId: row.suggestedById };
  },
  suggestion: (tx, id) => suggestionConcern(tx, id),
  venue: async (tx, id) => {
    const row = await tx.venue.findUnique({ where: { id }, select: { code: true } });
    return row && { ...nobody, ref: row.code, venue: { id, handoverId: null, memberId: null } };
  },
  // A reminder is of many matters and so names none.
  notices: async (_tx, id) => ({ ...nobody, ref: "", officerId: id }),
  "data-request": async (tx, id) => {
    const row = await tx.dataRequest.findUnique({ where: { id }, select: { personId: true } });
    return row && { ...nobody, ref: "", officerId: row.personId };
  },
  supervision: async (tx, id) => {
    const row = await tx.supervisionOrder.findUnique({
      where: { id },
      select: { ref: true, departmentId: true, divisionCode: true },
    });
    if (!row) return null;
    const { ref, divisionCode, departmentId } = row;
    return { ...nobody, ref, divisionCode, departmentIds: departmentId ? [departmentId] : [] };
  },
  campaign: async (tx, id) => {
    const row = await tx.campaign.findUnique({ where: { id }, select: { slug: true } });
    return row && { ...nobody, ref: row.slug, campaignId: id };
  },
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
  const office = await tx.consultation.findUnique({
    where: { id: row.consultationId },
    select: { hostId: true, headId: true, recorderId: true, venueId: true },
  });
  return {
    ...nobody,
    ref: row.ref,
    suggestionId: id,
    complaints: ofProblem(row.problemId),
    consultationId: row.consultationId,
    departmentIds: row.assignments.map((each) => each.departmentId),
    officeIds: office ? [office.hostId, office.headId, office.recorderId] : [],
    venue: office && { id: office.venueId, handoverId: null, memberId: null },
    followable: await followableOf(tx, row.problemId),
  };
}

/** A public problem itself with its compound, its community and its street; else the place alone. */
async function followableOf(
  tx: Tx,
  problemId: string | null,
  place?: string,
): Promise<Followable[]> {
  const problem = problemId
    ? await tx.problem.findFirst({
        where: { id: problemId, status: { in: [...publicStatuses] } },
        select: { id: true, divisionCode: true, compoundId: true },
      })
    : null;
  const code = problem?.divisionCode ?? place ?? "";
  const codes = [12, 9].flatMap((length) => (code.length >= length ? code.slice(0, length) : []));
  return [
    ...(problem ? [{ subject: "problem", subjectId: problem.id } as const] : []),
    ...(problem?.compoundId
      ? [{ subject: "compound", subjectId: problem.compoundId } as const]
      : []),
    ...codes.map((subjectId) => ({ subject: "division", subjectId }) as const),
  ];
}

function ofProblem(id: string | null): ComplaintsOf {
  return id ? { of: "problem", id } : null;
}

export async function concernOf(tx: Tx, event: StoredEvent): Promise<Concern | null> {
  const concern = await concerns[event.subject]?.(tx, event.subjectId);
  const named = (key: string) => z.uuid().safeParse(event.data[key]).data ?? null;
  return concern
    ? {
        ...concern,
        attendanceId: named("attendanceId"),
        ...(event.type === "complaint.handler-changed" ? { officerId: named("toId") } : {}),
        namedDepartmentId: named("departmentId"),
        namedFirmId: named("firmId"),
        venue: concern.venue && {
          ...concern.venue,
          handoverId: named("handoverId"),
          memberId: named("memberId"),
        },
      }
    : null;
}
