import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { noticeEvents } from "./model";
import { canReadNotices } from "./policy";

/** Marks everything up to now as read; refused as not-now where nothing was unread. */
export function readNotices(actor: Actor, now: Date): Promise<Outcome<{ read: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canReadNotices(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const where = { personId: actor.id, readAt: null, at: { lte: now } };
    const { count } = await tx.notice.updateMany({ where, data: { readAt: now } });
    if (count === 0) return refuse("not-now", "nothing-unread");
    const events = [
      noticeEvents.read({ id: actor.id, divisionCode: "" }, { upTo: now.toISOString() }),
    ] as const;
    return { value: { read: count }, grant: verdict.grant, events };
  });
}
