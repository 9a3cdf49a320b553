import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { openStatuses, problemEvents, type Removing } from "../model";
import { renewBaseline } from "../records/measure";
import { takeOut } from "../records/membership";
import { readyProblem } from "../records/ready";

/** Some of the complaints are another matter: they go their own way, and are not proposed here again. */
export function removeComplaints(
  actor: Actor,
  input: Removing,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyProblem(tx, actor, input.ref);
    if (isRefusal(ready)) return ready;
    const { problem, grant } = ready;
    if (!(openStatuses as readonly string[]).includes(problem.status)) {
      return refuse("not-now", problem.status);
    }
    const rows = await tx.problemComplaint.findMany({
      where: { problemId: problem.id },
      select: { complaintId: true },
      take: 5000,
    });
    const complaintIds = await idsAmong(tx, rows, input.complaints);
    if (complaintIds.length !== input.complaints.length) return refuse("stale", "not-in-problem");
    if (complaintIds.length === rows.length) {
      return refuse("invalid", undefined, { complaints: ["nothing-left"] });
    }
    const taken = await takeOut(tx, problem.id, complaintIds, now);
    if (taken !== complaintIds.length) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const removed = problemEvents["complaints-removed"](problem, { complaintIds, reason });
    const events = [removed, ...(await renewBaseline(tx, problem))] as const;
    return { value: { ref: problem.ref }, grant, events };
  });
}

async function idsAmong(
  tx: Tx,
  members: readonly { complaintId: string }[],
  refs: readonly string[],
): Promise<string[]> {
  const found = await tx.complaint.findMany({
    where: {
      ref: { in: [...refs] },
      id: { in: members.map((each) => each.complaintId) },
    },
    select: { id: true },
    take: 200,
  });
  return found.map((each) => each.id);
}
