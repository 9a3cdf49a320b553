import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { liveEvents } from "../model/live";
import { canRunSession } from "../policy";
import { currentTurn } from "../records/live";
import type { AgendaMoving } from "../rules/live-forms";
import { inSession } from "./hold-session";
import type { Moved } from "./move-consultation";

/**
 * Puts another item on. Whoever moved on from an item that is no longer on is told so: of two hosts
 * at once one moves, because a turn's number exists once.
 */
export function moveAgenda(actor: Actor, input: AgendaMoving, now: Date): Moved {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canRunSession);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const item = await tx.agendaItem.findFirst({
      where: { consultationId: it.id, position: input.position },
      select: { id: true },
    });
    if (!item) return refuse("not-found");
    const on = await currentTurn(tx, it.id);
    if ((on?.seq ?? 0) !== input.turn) return refuse("stale", "item-moved");
    if (on?.agendaItemId === item.id) return refuse("stale", "item-on");
    const turn = { consultationId: it.id, seq: input.turn + 1, agendaItemId: item.id };
    const made = await tx.agendaTurn.createMany({
      data: [{ ...turn, startedAt: now }],
      skipDuplicates: true,
    });
    if (made.count !== 1) return refuse("stale", "item-moved");
    const event = liveEvents["item-moved"](it, { seq: turn.seq, position: input.position });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}
