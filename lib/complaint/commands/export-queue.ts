import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { deskEvents } from "../model/export";
import { canSaveFilters } from "../policy";

/** Writes down that so many rows of a queue leave as a file, before the first of them does. */
export function exportQueue(
  actor: Actor,
  { rows }: { rows: number },
  now: Date,
): Promise<Outcome<{ rows: number }>> {
  return write(actor, now, async () => {
    const verdict = canSaveFilters(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "not-your-queue");
    const exported = deskEvents.exported({ id: actor.id, divisionCode: "" }, { rows });
    return { value: { rows }, grant: verdict.grant, events: [exported] };
  });
}
