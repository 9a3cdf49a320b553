import "server-only";
import type { Actor, Grant, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { parseRef } from "@/lib/core/ref";
import type { ComplaintStatus } from "../model";
import { type ComplaintFacts, can, isSupporter, officeGrants, seesWhole } from "../policy";
import { type ComplaintAct, step } from "../workflow";

const moveSelect = {
  id: true,
  ref: true,
  status: true,
  kind: true,
  divisionCode: true,
  compoundId: true,
  venueId: true,
  departmentId: true,
  handlerId: true,
  reporterId: true,
  agentId: true,
  agentRelation: true,
  categoryCode: true,
  urgency: true,
  channel: true,
  returnFinal: true,
  returnAsked: true,
  appealed: true,
  reworkCount: true,
  closedAt: true,
  acceptedAt: true,
  mergedIntoId: true,
  supports: {
    where: { withdrawnAt: null },
    select: { id: true, personId: true },
    take: 2000,
  },
  merged: { select: { id: true, reporterId: true }, take: 500 },
} satisfies Prisma.ComplaintSelect;

type Row = Prisma.ComplaintGetPayload<{ select: typeof moveSelect }>;
export type MovableComplaint = Row & ComplaintFacts;

/** What policies read, from a row with its merged ones. */
export function withFacts<R extends Joined>(row: R): R & Pick<ComplaintFacts, Joiners> {
  return {
    ...row,
    mergedIds: row.merged.map((each) => each.id),
    mergedReporterIds: row.merged.flatMap((each) => each.reporterId ?? []),
    supportIds: row.supports.map((each) => each.id),
    supporterIds: row.supports.map((each) => each.personId),
  };
}
type Joined = {
  merged: { id: string; reporterId: string | null }[];
  supports: { id: string; personId: string }[];
};
type Joiners = "mergedIds" | "mergedReporterIds" | "supportIds" | "supporterIds";

/** A complaint with what policy and workflow need, by reference. */
export async function loadComplaintForMove(
  tx: Tx,
  ref: string,
): Promise<MovableComplaint | undefined> {
  const row = await tx.complaint.findFirst({
    where: { ref: parseRef(ref)?.ref ?? ref },
    select: moveSelect,
  });
  return row ? withFacts(row) : undefined;
}

/** Many at once, for what is done to all complaints of a problem. */
export async function loadComplaintsForMove(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly MovableComplaint[]> {
  const rows = await tx.complaint.findMany({
    where: { id: { in: [...ids] } },
    select: moveSelect,
    orderBy: { id: "asc" },
    take: 2000,
  });
  return rows.map(withFacts);
}

/**
 * Compare-and-set: false where somebody else moved it first. Sending it to another department keeps
 * the status, so the department that was read counts too.
 */
export async function moveComplaint(
  tx: Tx,
  complaint: { id: string; status: string; departmentId?: string | null },
  to: ComplaintStatus,
  data: Prisma.ComplaintUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.complaint.updateMany({
    where: {
      id: complaint.id,
      status: complaint.status,
      ...(complaint.departmentId === undefined ? {} : { departmentId: complaint.departmentId }),
    },
    data: { ...data, status: to },
  });
  return count === 1;
}

/** Whatever else is done to it waits, for acts that move no status. */
export async function lockComplaint(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Complaint" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

const nobody = { id: { in: [] as string[] } };

function reachOf(grant: Grant): Prisma.ComplaintWhereInput {
  return {
    divisionCode: { startsWith: grant.scope },
    ...(grant.venueId ? { venueId: grant.venueId } : {}),
    ...(grant.departmentId ? { departmentId: grant.departmentId } : {}),
  };
}

/** What the actor may see the whole of: `seesWhole` as a where clause. Drafts are nobody's business. */
export function wholeVisibleTo(actor: Actor): Prisma.ComplaintWhereInput {
  if (actor.kind === "system") return {};
  if (actor.kind === "link-holder") {
    return { OR: [{ id: actor.subjectId }, { merged: { some: { id: actor.subjectId } } }] };
  }
  if (actor.kind !== "person") return nobody;
  const { triage, station, handling } = officeGrants(actor);
  return {
    status: { notIn: ["draft", "discarded"] },
    OR: [
      { reporterId: actor.id },
      { agentId: actor.id, agentRelation: { not: "station" } },
      { merged: { some: { reporterId: actor.id } } },
      ...[...triage, ...handling].map(reachOf),
      ...station.map((grant) => ({ ...reachOf(grant), kind: { not: "report" } })),
    ],
  };
}

/** What the actor joined and may follow: what is public of it, with the replies. */
export function joinedBy(actor: Actor): Prisma.ComplaintWhereInput {
  if (actor.kind === "person") {
    return { supports: { some: { personId: actor.id, withdrawnAt: null } } };
  }
  if (actor.kind !== "link-holder") return nobody;
  return { supports: { some: { id: actor.subjectId, withdrawnAt: null } } };
}

/** What everybody may know of: accepted, and no report of wrongdoing. */
export const publicComplaints = {
  acceptedAt: { not: null },
  kind: { not: "report" },
  status: { notIn: ["draft", "discarded", "submitted", "declined", "referred"] },
} satisfies Prisma.ComplaintWhereInput;

/** What the actor may know of at all; which parts of it, the query that reads it decides. */
export function visibleTo(actor: Actor): Prisma.ComplaintWhereInput {
  return { OR: [publicComplaints, wholeVisibleTo(actor)] };
}

/** Counts everybody who says it: the reporter, those merged into it, those who joined. */
export const countedPeople = {
  merged: true,
  supports: { where: { withdrawnAt: null } },
} satisfies Prisma.ComplaintCountOutputTypeSelect;

export function peopleIn(counted: { merged: number; supports: number }): number {
  return 1 + counted.merged + counted.supports;
}

export type ReadyMove = {
  readonly complaint: MovableComplaint;
  readonly to: ComplaintStatus;
  readonly grant: string | null;
};

/** The checks every act begins with: it exists for the actor, they may, and the table has the edge. */
export async function readyMove(
  tx: Tx,
  actor: Actor,
  ref: string,
  act: ComplaintAct,
): Promise<ReadyMove | Refusal> {
  const complaint = await loadComplaintForMove(tx, ref);
  if (!complaint || !(seesWhole(actor, complaint) || isSupporter(actor, complaint))) {
    return refuse("not-found");
  }
  return readyFor(actor, complaint, act);
}

/** The same for acts beside the status: it exists for the actor, and they may. */
export async function readyBeside(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: (actor: Actor, complaint: MovableComplaint) => Verdict | Promise<Verdict>,
): Promise<{ complaint: MovableComplaint; grant: string | null } | Refusal> {
  const complaint = await loadComplaintForMove(tx, ref);
  if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
  const verdict = await rule(actor, complaint);
  return verdict.allowed
    ? { complaint, grant: verdict.grant }
    : refuse("forbidden", verdict.reason);
}

export function readyFor(
  actor: Actor,
  complaint: MovableComplaint,
  act: ComplaintAct,
): ReadyMove | Refusal {
  const verdict = can(act, actor, complaint);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const to = step(complaint.status, act);
  return to ? { complaint, to, grant: verdict.grant } : refuse("not-now", complaint.status);
}
