import "server-only";
import { system } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type Listing, supervisionEvents } from "../model";
import { loadOrderById } from "../records";

/** 主席会议列单: once for an order; null where it stands there already or has ended. */
export async function listForChairmen(
  tx: Tx,
  order: { id: string; divisionCode: string },
  cause: Listing,
  now: Date,
): Promise<DraftEvent | null> {
  const { count } = await tx.supervisionOrder.updateMany({
    where: { id: order.id, listedAt: null, status: { not: "ended" } },
    data: { listedAt: now, listedFor: cause },
  });
  return count === 1 ? supervisionEvents.listed(order, { cause }) : null;
}

/** An order whose own time ran out goes before the chairmen. */
export function listOverdueOrder(id: string, now: Date): Promise<Outcome<{ ref: string }>> {
  return write(system("list-overdue-orders"), now, async (tx) => {
    const order = await loadOrderById(tx, id);
    if (!order) return refuse("not-found");
    if (order.status === "explained" || order.dueAt >= now) return refuse("not-now", order.status);
    const listed = await listForChairmen(tx, order, "clock", now);
    if (!listed) return refuse("stale");
    return { value: { ref: order.ref }, grant: null, events: [listed] };
  });
}
