import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { mattersDeskEvents } from "../model/matter-voice";
import { canExportMatters } from "../policy";

/** Writes down that so many matters leave as a file, before they do. */
export function exportMatters(
  actor: Actor,
  { rows }: { rows: number },
  now: Date,
): Promise<Outcome<{ rows: number }>> {
  return write(actor, now, async () => {
    const verdict = canExportMatters(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "not-your-desk");
    const exported = mattersDeskEvents.exported({ id: actor.id, divisionCode: "" }, { rows });
    return { value: { rows }, grant: verdict.grant, events: [exported] };
  });
}
