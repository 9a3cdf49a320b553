import "server-only";
import { seesWhole } from "@/lib/complaint/policy";
import { loadComplaintForMove } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type DecidingObjection, type Objecting, problemEvents } from "../model";
import { canDecideObjection, canObject, canSeeProblem } from "../policy";
import { renewBaseline } from "../records/measure";
import { takeOut } from "../records/membership";
import { loadProblem, type ProblemRecord, problemOfComplaint } from "../records/problem";

const shortestReason = 5;

/**
 * A reporter says that what they reported is another matter than the problem it was put into; once
 * for each problem. `ref` is the complaint's. It stays in until somebody decides.
 */
export function objectToProblem(
  actor: Actor,
  input: Objecting,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canObject(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const problem = await problemOfComplaint(tx, complaint.id);
    if (!problem || !complaint.reporterId) return refuse("not-now", "not-in-problem");
    const reason = await keepProse(tx, input.reason);
    const { count } = await tx.problemObjection.createMany({
      data: {
        problemId: problem.id,
        complaintId: complaint.id,
        personId: complaint.reporterId,
        reasonId: reason.id,
        at: now,
      },
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale", "objected-already");
    const objected = problemEvents.objected(problem, { complaintId: complaint.id, reason });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [objected] };
  });
}

/** Triage agrees, and the complaint goes its own way again; or says why it belongs. */
export function decideObjection(
  actor: Actor,
  input: DecidingObjection,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const problem = await loadProblem(tx, input.ref);
    if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
    const objection = await openObjection(tx, problem.id, input.complaint);
    if (!objection) return refuse("not-now", "nothing-to-decide");
    const verdict = canDecideObjection(actor, problem, objection);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const settle = input.decision === "uphold" ? uphold : dismiss;
    const decided = await settle(tx, { actor, problem, objection, now }, input.reason);
    if (isRefusal(decided)) return decided;
    return { value: { ref: problem.ref }, grant: verdict.grant, events: decided };
  });
}

type Objection = NonNullable<Awaited<ReturnType<typeof openObjection>>>;

async function openObjection(tx: Tx, problemId: string, complaintRef: string) {
  const complaint = await tx.complaint.findUnique({
    where: { ref: complaintRef },
    select: { id: true },
  });
  if (!complaint) return null;
  return tx.problemObjection.findFirst({
    where: { problemId, complaintId: complaint.id, decidedAt: null },
    select: { id: true, complaintId: true, personId: true },
  });
}

type Deciding = {
  readonly actor: Actor;
  readonly problem: ProblemRecord;
  readonly objection: Objection;
  readonly now: Date;
};

async function uphold(tx: Tx, deciding: Deciding, text: string) {
  const { problem, objection, now } = deciding;
  const { complaintId } = objection;
  const reason = text ? await keepProse(tx, text) : null;
  if (!(await decide(tx, deciding, true, reason?.id))) return refuse("stale", "nothing-to-decide");
  await takeOut(tx, problem.id, [complaintId], now);
  const agreed = problemEvents["objection-upheld"](problem, { complaintId, reason });
  return [agreed, ...(await renewBaseline(tx, problem))] as const;
}

/** It stays where it is only with a reason that its reporter can read. */
async function dismiss(tx: Tx, deciding: Deciding, text: string) {
  const { problem, objection } = deciding;
  if (text.length < shortestReason) {
    return refuse("invalid", undefined, { reason: ["reason-short"] });
  }
  const reason = await keepProse(tx, text);
  if (!(await decide(tx, deciding, false, reason.id))) return refuse("stale", "nothing-to-decide");
  const { complaintId } = objection;
  return [problemEvents["objection-refused"](problem, { complaintId, reason })] as const;
}

/** False where somebody else decided it first. */
async function decide(
  tx: Tx,
  { actor, objection, now }: Deciding,
  upheld: boolean,
  answerId: string | undefined,
): Promise<boolean> {
  const { count } = await tx.problemObjection.updateMany({
    where: { id: objection.id, decidedAt: null },
    data: { decidedAt: now, decidedById: actor.id, upheld, answerId },
  });
  return count === 1;
}
