import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { endOrder } from "@/lib/core/supervision-records";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { SupervisionEnd } from "../model/follow-up";
import { canEndSupervision, seesWhole } from "../policy";
import { loadComplaintsForMove } from "../records/complaint";

/** The district no longer watches over it, and says why; whoever is first ends it. */
export function endSupervision(
  actor: Actor,
  input: SupervisionEnd,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const order = await tx.supervisionOrder.findFirst({
      where: { id: input.order, subject: "complaint" },
      select: { id: true, subjectId: true },
    });
    const [complaint] = order ? await loadComplaintsForMove(tx, [order.subjectId]) : [];
    if (!order || !complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canEndSupervision(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const reason = await keepProse(tx, input.text);
    if (!(await endOrder(tx, order.id, now, { findingId: reason.id }))) {
      return refuse("stale", "no-such-order");
    }
    const ended = complaintEvents["supervision-ended"](complaint, { orderId: order.id, reason });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [ended] };
  });
}
