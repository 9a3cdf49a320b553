import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents, type ReasonForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";
import { returnUntil } from "../records/return-window";
import { canRequestReturn } from "../workflow";

/**
 * A department says it is not theirs: within two working days of the dispatch (domain.md §6), once,
 * and never after the first was refused.
 */
export function requestReturn(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "request-return");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!canRequestReturn(complaint)) return refuse("not-now", "return-used");
    const until = await returnUntil(tx, complaint);
    if (until && until < now) return refuse("not-now", "return-late");
    if (!(await moveComplaint(tx, complaint, move.to, { returnAsked: true }))) {
      return refuse("stale");
    }
    const amount = await setting(tx, "complaint.return-days", complaint.divisionCode);
    await clocks.start(tx, complaint, "return", now, { amount, unit: "working" });
    const reason = await keepProse(tx, input.text);
    const asked = complaintEvents["return-requested"](complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [asked] };
  });
}

/** Triage keeps its dispatch, with the reason; the department has to handle it. */
export function upholdDispatch(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "uphold");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to, { returnFinal: true }))) {
      return refuse("stale");
    }
    await clocks.meet(tx, complaint, "return", now);
    const reason = await keepProse(tx, input.text);
    const upheld = complaintEvents["dispatch-upheld"](complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [upheld] };
  });
}
