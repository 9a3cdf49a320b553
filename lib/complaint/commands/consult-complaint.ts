import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents, type OptionalReasonForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";

/** Waits for a consultation; the closing clock stands still, for so many days at most. */
export function consultComplaint(
  actor: Actor,
  input: OptionalReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "consult");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to))) return refuse("stale");
    await clocks.stand(tx, complaint, now);
    const amount = await setting(tx, "complaint.consultation-days", complaint.divisionCode);
    await clocks.start(tx, complaint, "consultation", now, { amount, unit: "plain" });
    const reason = input.text ? await keepProse(tx, input.text) : null;
    const taken = complaintEvents["taken-to-consultation"](complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [taken] };
  });
}

/** What the consultation came to is known; the department goes on, and its clock with it. */
export function returnResult(
  actor: Actor,
  input: OptionalReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "return-result");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to))) return refuse("stale");
    await clocks.meet(tx, complaint, "consultation", now);
    await clocks.goOn(tx, complaint, now);
    const reason = input.text ? await keepProse(tx, input.text) : null;
    const returned = complaintEvents["result-returned"](complaint, { reason });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [returned] };
  });
}
