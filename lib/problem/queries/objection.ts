import "server-only";
import { seesWhole } from "@/lib/complaint/policy";
import { loadComplaintForMove } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { publicStatuses } from "../model";
import { canObject, canTriageProblem } from "../policy";

export type Objection = {
  readonly complaintRef: string;
  readonly complaintTitle: string;
  readonly reason: string | null;
  readonly at: Date;
};

/** Objections that nobody has decided yet, for those who route the problem's complaints. */
export async function listOpenObjections(
  actor: Actor,
  problem: { readonly id: string; readonly divisionCode: string },
): Promise<Objection[]> {
  if (!canTriageProblem(actor, problem).allowed) return [];
  const rows = await db.problemObjection.findMany({
    where: { problemId: problem.id, decidedAt: null },
    select: { complaintId: true, reasonId: true, at: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: 50,
  });
  const [complaints, prose] = await Promise.all([
    db.complaint.findMany({
      where: { id: { in: rows.map((row) => row.complaintId) } },
      select: { id: true, ref: true, title: true },
    }),
    readProse(rows.map((row) => row.reasonId)),
  ]);
  const known = new Map(complaints.map((row) => [row.id, row]));
  return rows.flatMap(({ complaintId, reasonId, at }) => {
    const complaint = known.get(complaintId);
    if (!complaint) return [];
    const { ref: complaintRef, title: complaintTitle } = complaint;
    return [{ complaintRef, complaintTitle, reason: prose.get(reasonId) ?? null, at }];
  });
}

export type OwnProblem = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  /** What became of the reporter's own objection. */
  readonly objection: "none" | "waiting" | "refused";
  /** Why the complaint stays, where triage did not agree. */
  readonly answer?: string;
  readonly mayObject: boolean;
};

/** The confirmed problem that a reporter's complaint was put into, as its reporter sees it. */
export async function getProblemOfOwn(actor: Actor, ref: string): Promise<OwnProblem | null> {
  const complaint = await loadComplaintForMove(db, ref);
  if (!complaint || !seesWhole(actor, complaint)) return null;
  const link = await db.problemComplaint.findFirst({
    where: { complaintId: complaint.id, problem: { status: { in: [...publicStatuses] } } },
    select: { problem: { select: { id: true, ref: true, title: true, status: true } } },
  });
  if (!link) return null;
  const { id, ...problem } = link.problem;
  const own = await db.problemObjection.findUnique({
    where: { problemId_complaintId: { problemId: id, complaintId: complaint.id } },
    select: { decidedAt: true, answerId: true },
  });
  const objection = !own ? "none" : own.decidedAt ? "refused" : "waiting";
  const answer = (await readProse([own?.answerId])).get(own?.answerId ?? "");
  return { ...problem, objection, answer, mayObject: !own && canObject(actor, complaint).allowed };
}
