import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents, type DispatchForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, type ReadyMove, readyMove } from "../records/complaint";
import { isReported, namedHandler } from "../records/routing";

/** Sends an accepted complaint to a department. */
export function dispatchComplaint(
  actor: Actor,
  input: DispatchForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "dispatch");
    if (isRefusal(move)) return move;
    const sent = await sendTo(tx, move, input.departmentId, now);
    if (isRefusal(sent)) return sent;
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [sent] };
  });
}

/** Sends it to another department; a request to give it back is granted by this. */
export function redispatchComplaint(
  actor: Actor,
  input: DispatchForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "redispatch");
    if (isRefusal(move)) return move;
    if (move.complaint.departmentId === input.departmentId) {
      return refuse("not-now", "same-department");
    }
    const sent = await sendTo(tx, move, input.departmentId, now);
    if (isRefusal(sent)) return sent;
    await clocks.meet(tx, move.complaint, "return", now);
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [sent] };
  });
}

/**
 * The move itself, for the commands that send. Refused with `reported-department` where a report of
 * wrongdoing names the department; a new department may ask once to give it back.
 */
export async function sendTo(
  tx: Tx,
  { complaint, to }: ReadyMove,
  departmentId: string,
  now: Date,
): Promise<DraftEvent | Refusal> {
  const department = await tx.department.findFirst({
    where: { id: departmentId, divisionCode: { startsWith: complaint.divisionCode.slice(0, 6) } },
    select: { id: true },
  });
  if (!department) return refuse("invalid", "department-missing");
  if (await isReported(tx, complaint, departmentId)) {
    return refuse("invalid", "reported-department", { departmentId: ["reported-department"] });
  }
  const handlerId = await namedHandler(tx, complaint, departmentId, now);
  const data = { departmentId, handlerId, returnAsked: false, returnFinal: false };
  if (!(await moveComplaint(tx, complaint, to, data))) return refuse("stale");
  await clocks.hand(tx, complaint, departmentId);
  return complaintEvents.dispatched(complaint, { departmentId, from: complaint.departmentId });
}
