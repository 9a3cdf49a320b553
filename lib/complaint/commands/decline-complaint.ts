import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, type DeclineForm, type ReferForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";

/** Not taken here, with the code of the reason and a sentence the reporter will read. */
export function declineComplaint(
  actor: Actor,
  input: DeclineForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "decline");
    if (isRefusal(move)) return move;
    const note = await keepProse(tx, input.note);
    const data = { declineCode: input.code, statusNoteId: note.id };
    if (!(await moveComplaint(tx, move.complaint, move.to, data))) return refuse("stale");
    await clocks.meet(tx, move.complaint, "triage", now);
    const declined = complaintEvents.declined(move.complaint, { code: input.code, note });
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [declined] };
  });
}

/** Somebody else's matter: where it went, and under which number, so that it can be followed there. */
export function referComplaint(
  actor: Actor,
  input: ReferForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "refer");
    if (isRefusal(move)) return move;
    const note = await keepProse(tx, input.note);
    const externalRef = input.externalRef || null;
    const data = { referredTo: input.to, externalRef, statusNoteId: note.id };
    if (!(await moveComplaint(tx, move.complaint, move.to, data))) return refuse("stale");
    await clocks.meet(tx, move.complaint, "triage", now);
    const referred = complaintEvents.referred(move.complaint, { to: input.to, externalRef, note });
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [referred] };
  });
}
