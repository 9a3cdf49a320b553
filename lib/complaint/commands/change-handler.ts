import "server-only";
import { canHandleFor } from "@/lib/catalogue/records/route-targets";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { HandlerForm } from "../model/work";
import { canChangeHandler } from "../policy/parts";
import { type MovableComplaint, readyBeside } from "../records/complaint";
import { ownIdsOf } from "../rules/own-ids";
import { isOpen } from "../workflow";

/**
 * Gives it to a colleague of the same department, takes it, or hands it back; moves no status. It is
 * judged by whose it was on the page: whoever was slower is told so (`stale`), not that they may not.
 */
export function changeHandler(
  actor: Actor,
  { ref, personId, seenId }: HandlerForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const [toId, fromId] = [personId || null, seenId || null];
  return write(actor, now, async (tx) => {
    const may = (who: Actor, of: MovableComplaint) =>
      canChangeHandler(who, { ...of, handlerId: fromId, ownIds: ownIdsOf(of) }, toId);
    const ready = await readyBeside(tx, actor, ref, may);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    const { id, status, departmentId } = complaint;
    if (!isOpen(status)) return refuse("not-now", status);
    if (fromId === toId) return refuse("invalid", "same-handler", { personId: ["same-handler"] });
    if (toId && !(await mayHold(tx, complaint, toId, now))) {
      return refuse("invalid", "colleague-missing", { personId: ["colleague-missing"] });
    }
    const { count } = await tx.complaint.updateMany({
      where: { id, status, departmentId, handlerId: fromId },
      data: { handlerId: toId },
    });
    if (count !== 1) return refuse("stale");
    const changed = complaintEvents["handler-changed"](complaint, { fromId, toId });
    return { value: { ref: complaint.ref }, grant, events: [changed] };
  });
}

/** They hold an office of the department today that reaches it, and have no part in it. */
async function mayHold(tx: Tx, complaint: MovableComplaint, personId: string, now: Date) {
  const { departmentId, divisionCode } = complaint;
  if (!departmentId || ownIdsOf(complaint).includes(personId)) return false;
  return canHandleFor(tx, { personId, departmentId, divisionCode }, now);
}
