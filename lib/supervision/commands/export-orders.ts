import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { supervisionDeskEvents } from "../model/export";
import { deskScopes } from "../policy";

/** Writes down that so many orders leave as a file, before the first of them does. */
export function exportOrders(
  actor: Actor,
  { rows }: { rows: number },
  now: Date,
): Promise<Outcome<{ rows: number }>> {
  return write(actor, now, async () => {
    if (actor.kind !== "person" || deskScopes(actor).length === 0) return refuse("not-found");
    const of = { id: actor.id, divisionCode: "" };
    const events = [supervisionDeskEvents.exported(of, { rows })] as const;
    return { value: { rows }, grant: null, events };
  });
}
