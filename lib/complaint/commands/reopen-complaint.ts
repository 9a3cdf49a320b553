import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, type OptionalReasonForm, type ReasonForm } from "../model";
import { rework } from "../records/answer";
import { moveComplaint, readyMove } from "../records/complaint";
import { canAppeal, canReopen } from "../workflow";
import { openTriage } from "./submit-complaint";

/** The reporter asks for a second look at what was declined or referred; once. */
export function appealComplaint(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "appeal");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!canAppeal(complaint)) return refuse("not-now", "appealed-already");
    const data = { appealed: true, declineCode: null, referredTo: null, statusNoteId: null };
    if (!(await moveComplaint(tx, complaint, move.to, data))) return refuse("stale");
    await openTriage(tx, complaint, now);
    const reason = await keepProse(tx, input.text);
    const appealed = complaintEvents.appealed(complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [appealed] };
  });
}

/** It came back: within the days a reporter has, or at any time where a relapse was found. */
export function reopenComplaint(
  actor: Actor,
  input: OptionalReasonForm & { relapsed?: boolean },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "reopen");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const relapsed = input.relapsed === true && actor.kind === "system";
    if (!canReopen({ closedAt: complaint.closedAt, relapsed }, now)) {
      return refuse("not-now", "reopen-too-late");
    }
    const more = await rework(tx, move, now);
    if (isRefusal(more)) return more;
    const reason = input.text ? await keepProse(tx, input.text) : null;
    const reopened = complaintEvents.reopened(complaint, { reason, relapsed });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [reopened, ...more] };
  });
}
