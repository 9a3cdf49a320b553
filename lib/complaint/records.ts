import "server-only";
import type { Actor, Grant } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DeadlineUnit } from "@/lib/core/deadline";
import {
  cancelDeadline,
  meetDeadline,
  openDeadline,
  pauseDeadline,
  resumeDeadline,
} from "@/lib/core/deadline-records";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { parseRef } from "@/lib/core/ref";
import { blindIndex } from "@/lib/core/secret";
import type { ComplaintStatus } from "./model";
import { type ComplaintFacts, can, officeGrants, seesWhole } from "./policy";
import { type ComplaintAct, step } from "./workflow";

const moveSelect = {
  id: true,
  ref: true,
  status: true,
  kind: true,
  divisionCode: true,
  compoundId: true,
  venueId: true,
  departmentId: true,
  reporterId: true,
  categoryCode: true,
  urgency: true,
  channel: true,
  returnFinal: true,
  returnAsked: true,
  appealed: true,
  reworkCount: true,
  closedAt: true,
  mergedIntoId: true,
  merged: { select: { id: true, reporterId: true }, take: 500 },
} satisfies Prisma.ComplaintSelect;

type Row = Prisma.ComplaintGetPayload<{ select: typeof moveSelect }>;
export type MovableComplaint = Row & ComplaintFacts;

/** What policies read, from a row with its merged ones. */
export function withFacts<R extends { merged: { id: string; reporterId: string | null }[] }>(
  row: R,
): R & Pick<ComplaintFacts, "mergedIds" | "mergedReporterIds"> {
  return {
    ...row,
    mergedIds: row.merged.map((each) => each.id),
    mergedReporterIds: row.merged.flatMap((each) => each.reporterId ?? []),
  };
}

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
  if (actor.kind === "anonymous") return nobody;
  const { triage, station, handling } = officeGrants(actor);
  return {
    status: { notIn: ["draft", "discarded"] },
    OR: [
      { reporterId: actor.id },
      { merged: { some: { reporterId: actor.id } } },
      ...[...triage, ...handling].map(reachOf),
      ...station.map((grant) => ({ ...reachOf(grant), kind: { not: "report" } })),
    ],
  };
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
  if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
  return readyFor(actor, complaint, act);
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

export type ClockKind = "triage" | "closing" | "return" | "question" | "consultation" | "answer";
type Clocked = { id: string; divisionCode: string; departmentId?: string | null };

const of = (complaint: Clocked, kind: ClockKind) => ({
  subject: "complaint",
  subjectId: complaint.id,
  kind,
});

/** The promises of time that run on a complaint. */
export const clocks = {
  start: (
    tx: Tx,
    complaint: Clocked,
    kind: ClockKind,
    at: Date,
    term: { amount: number; unit: DeadlineUnit },
  ) =>
    openDeadline(tx, {
      ...of(complaint, kind),
      divisionCode: complaint.divisionCode,
      departmentId: complaint.departmentId ?? null,
      startedAt: at,
      ...term,
    }),
  meet: (tx: Tx, complaint: Clocked, kind: ClockKind, at: Date) =>
    meetDeadline(tx, of(complaint, kind), at),
  cancel: (tx: Tx, complaint: Clocked, kind: ClockKind, at: Date) =>
    cancelDeadline(tx, of(complaint, kind), at),
  pause: (tx: Tx, complaint: Clocked, kind: ClockKind, at: Date) =>
    pauseDeadline(tx, of(complaint, kind), at),
  resume: (tx: Tx, complaint: Clocked, kind: ClockKind, at: Date) =>
    resumeDeadline(tx, of(complaint, kind), at),
  /** The closing date is the department's from the moment the complaint is sent to it. */
  hand: (tx: Tx, complaint: Clocked, departmentId: string) =>
    tx.deadline.updateMany({
      where: { ...of(complaint, "closing"), metAt: null, cancelledAt: null },
      data: { departmentId },
    }),
  /** Nothing runs on any more. */
  cancelAll: (tx: Tx, complaint: Clocked, at: Date) =>
    tx.deadline.updateMany({
      where: { subject: "complaint", subjectId: complaint.id, metAt: null, cancelledAt: null },
      data: { cancelledAt: at },
    }),
} as const;

/** The row keeps only a digest of the key in the visitor's cookie. */
export function draftKeyOf(key: string): string {
  return blindIndex("draft", key);
}

/** What a visitor's key began; after it was sent, what came of it. */
export async function findDraft(tx: Tx, key: string) {
  return tx.complaint.findFirst({
    where: { draftKey: draftKeyOf(key) },
    select: {
      id: true,
      ref: true,
      status: true,
      kind: true,
      urgency: true,
      channel: true,
      title: true,
      divisionCode: true,
      compoundId: true,
      venueId: true,
      categoryCode: true,
      bodyId: true,
      reporterId: true,
      phoneConfirmedAt: true,
      draftPhoneCipher: true,
      sharePhotos: true,
    },
  });
}
