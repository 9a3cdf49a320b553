import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { moveComplaint, readyMove } from "../records/complaint";

type Input = { readonly ref: string };

/** Whoever signs for it or begins has it, unless it was given to a colleague by name. */
const handlerOf = ({ handlerId }: { handlerId: string | null }, actor: Actor) =>
  handlerId ?? actor.id;

/** The department signs for it. */
export function receiveComplaint(
  actor: Actor,
  input: Input,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "receive");
    if (isRefusal(move)) return move;
    const handlerId = handlerOf(move.complaint, actor);
    if (!(await moveComplaint(tx, move.complaint, move.to, { handlerId }))) return refuse("stale");
    const received = complaintEvents.received(move.complaint, {});
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [received] };
  });
}

export function startComplaint(
  actor: Actor,
  input: Input,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "start");
    if (isRefusal(move)) return move;
    const handlerId = handlerOf(move.complaint, actor);
    if (!(await moveComplaint(tx, move.complaint, move.to, { handlerId }))) return refuse("stale");
    const started = complaintEvents.started(move.complaint, {});
    return { value: { ref: move.complaint.ref }, grant: move.grant, events: [started] };
  });
}
