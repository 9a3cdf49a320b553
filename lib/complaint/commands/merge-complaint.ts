import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, complaintStatus, type MergeForm, type ReasonForm } from "../model";
import { seesWhole } from "../policy";
import { clocks } from "../records/clocks";
import { loadComplaintForMove, moveComplaint, readyMove } from "../records/complaint";
import { isMergeTarget } from "../workflow";
import { openTriage } from "./submit-complaint";

/** Puts a complaint under another that says the same; its reporter follows that one from now on. */
export function mergeComplaint(
  actor: Actor,
  input: MergeForm,
  now: Date,
): Promise<Outcome<{ ref: string; into: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "merge");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const into = await loadComplaintForMove(tx, input.into);
    if (!into || !seesWhole(actor, into)) return refuse("invalid", "merge-target-missing");
    const status = complaintStatus.parse(into.status);
    if (into.id === complaint.id || !isMergeTarget(status) || isReported(complaint, into)) {
      return refuse("invalid", "merge-target-wrong");
    }
    // Two that are merged into each other at once: whoever is second finds the other one merged.
    await tx.$queryRaw`SELECT "id" FROM "Complaint" WHERE "id" IN (${complaint.id}::uuid, ${into.id}::uuid) ORDER BY "id" FOR UPDATE`;
    const still = await tx.complaint.count({ where: { id: into.id, status: into.status } });
    if (still === 0) return refuse("stale");
    if (!(await moveComplaint(tx, complaint, move.to, { mergedIntoId: into.id }))) {
      return refuse("stale");
    }
    await tx.complaint.updateMany({
      where: { mergedIntoId: complaint.id },
      data: { mergedIntoId: into.id },
    });
    await clocks.meet(tx, complaint, "triage", now);
    const events = [
      complaintEvents.merged(complaint, { into: into.ref, intoId: into.id }),
      complaintEvents.absorbed(into, { from: complaint.ref, fromId: complaint.id }),
    ] as const;
    return { value: { ref: complaint.ref, into: into.ref }, grant: move.grant, events };
  });
}

/** A report of wrongdoing stands alone: whoever is merged into another reads what became of it. */
function isReported(...complaints: readonly { kind: string }[]): boolean {
  return complaints.some(({ kind }) => kind === "report");
}

/** Takes a merged complaint out again, because its reporter or triage says it is another matter. */
export function splitComplaint(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "split");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const from = complaint.mergedIntoId
      ? await tx.complaint.findUnique({
          where: { id: complaint.mergedIntoId },
          select: { ref: true },
        })
      : null;
    if (!(await moveComplaint(tx, complaint, move.to, { mergedIntoId: null }))) {
      return refuse("stale");
    }
    await openTriage(tx, complaint, now);
    const reason = await keepProse(tx, input.text);
    const split = complaintEvents.split(complaint, { from: from?.ref ?? null, reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [split] };
  });
}
