import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, type OptionalReasonForm, type ReasonForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";

/** What was asked cannot be done; the basis is told and the matter rests. */
export function explainComplaint(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "explain");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const reason = await keepProse(tx, input.text);
    const data = { closedAt: now, statusNoteId: reason.id };
    if (!(await moveComplaint(tx, complaint, move.to, data))) return refuse("stale");
    await clocks.cancel(tx, complaint, "answer", now);
    const explained = complaintEvents.explained(complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [explained] };
  });
}

export function withdrawComplaint(
  actor: Actor,
  input: OptionalReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "withdraw");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to, { closedAt: now }))) return refuse("stale");
    await clocks.cancelAll(tx, complaint, now);
    const reason = input.text ? await keepProse(tx, input.text) : null;
    const withdrawn = complaintEvents.withdrawn(complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [withdrawn] };
  });
}
