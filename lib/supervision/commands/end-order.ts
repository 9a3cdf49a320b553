import "server-only";
import { complaintEvents } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { endOrder as endRecord } from "@/lib/core/supervision-records";
import { write } from "@/lib/core/write";
import { type EndForm, supervisionEvents } from "../model";
import { canDecideOrder } from "../policy";
import { type OrderRecord, openForAct } from "../records";

/** The district ends its watch and says what it found. */
export function endOrder(
  actor: Actor,
  input: EndForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canDecideOrder, "end");
    if ("refused" in opened) return opened;
    const { order, grant } = opened;
    const words = await keepProse(tx, input.words);
    const { finding } = input;
    const isFirst = await endRecord(tx, order.id, now, { finding, findingId: words.id });
    if (!isFirst) return refuse("stale");
    const ended = supervisionEvents.ended(order, { finding, words });
    const events = [ended, ...(await toldOnComplaint(tx, order, words))] as const;
    return { value: { ref: order.ref }, grant, events };
  });
}

/** A complaint's own trail says that the watch over it ended. */
async function toldOnComplaint(
  tx: Tx,
  order: OrderRecord,
  reason: ProseRef,
): Promise<DraftEvent[]> {
  if (order.subject !== "complaint") return [];
  const complaint = await tx.complaint.findUniqueOrThrow({
    where: { id: order.subjectId },
    select: { id: true, divisionCode: true },
  });
  return [complaintEvents["supervision-ended"](complaint, { orderId: order.id, reason })];
}
