import "server-only";
import type { StoredEvent } from "@/lib/core/events";
import type { Reaction } from "@/lib/core/reaction";
import { derive } from "@/lib/core/write";
import { concernOf } from "./records";
import { keepNotices } from "./records/keep-notices";
import { peopleToTell } from "./records/people";
import { audienceOf } from "./rules/audience";

/** Of a complaint of the first urgency these go out at night too. */
const cannotWait: readonly string[] = ["complaint.submitted", "complaint.dispatched"];

async function tell(event: StoredEvent, now: Date): Promise<void> {
  await derive({ event, reaction: "tell-everybody-concerned", at: now }, async (tx) => {
    const concern = await concernOf(tx, event);
    if (!concern) return;
    const people = await peopleToTell(tx, event, concern, audienceOf[event.type] ?? []);
    await keepNotices(
      tx,
      people.map((person) => ({
        ...person,
        eventId: event.id,
        kind: event.type,
        ref: concern.ref,
        at: event.at,
        urgent: concern.urgent && cannotWait.includes(event.type),
      })),
    );
  });
}

export const notificationReactions: readonly Reaction[] = [
  { name: "tell-everybody-concerned", on: Object.keys(audienceOf), run: tell },
];
