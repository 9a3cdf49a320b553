import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { handledDeskEvents } from "../model/handling-list";
import { handledParts } from "../policy";

/** Writes down that so many rows of a department's list leave as a file, before the first does. */
export function exportHandled(
  actor: Actor,
  { rows }: { rows: number },
  now: Date,
): Promise<Outcome<{ rows: number }>> {
  return write(actor, now, async () => {
    if (actor.kind !== "person" || handledParts(actor).length === 0) return refuse("not-found");
    const of = { id: actor.id, divisionCode: "" };
    const events = [handledDeskEvents.exported(of, { rows })] as const;
    return { value: { rows }, grant: null, events };
  });
}
