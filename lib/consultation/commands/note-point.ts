import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { canRecord } from "../policy";
import type { ConsultationRecord } from "../records";
import type { Noting } from "../rules/forms";
import { itemOn } from "./hold-session";
import { seenByPerson } from "./move-consultation";

/** What was said, kept with the side it came from and not with a name. Also while minutes are written. */
export function notePoint(
  actor: Actor,
  input: Noting,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "in-session" && it.status !== "minuting") return refuse("not-now", it.status);
    const agendaItemId = await itemOf(tx, it, input.agendaPosition);
    const text = await keepProse(tx, input.text);
    const { side, nature } = input;
    const point = { id: newId(), side, nature, textId: text.id };
    await tx.discussionPoint.create({
      data: {
        ...point,
        consultationId: it.id,
        agendaItemId,
        notedById: personId,
        at: now,
      },
    });
    const event = consultationEvents["point-noted"](it, { pointId: point.id, side, nature, text });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

/** The item that was chosen; where none was, the one that is on while the session lasts. */
async function itemOf(
  tx: Tx,
  it: ConsultationRecord,
  position: number | undefined,
): Promise<string | null> {
  if (position === undefined) return it.status === "in-session" ? itemOn(tx, it.id) : null;
  const item = await tx.agendaItem.findFirst({
    where: { consultationId: it.id, position },
    select: { id: true },
  });
  return item?.id ?? null;
}
