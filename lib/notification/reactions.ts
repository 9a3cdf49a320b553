import "server-only";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { Reaction } from "@/lib/core/reaction";
import { deriveInLots } from "@/lib/core/write";
import { countsOf } from "./model/counts";
import { concernOf } from "./records";
import { keepNotices } from "./records/keep-notices";
import { peopleToTell } from "./records/people";
import { audienceOf } from "./rules/audience";

/** Of a complaint of the first urgency these go out at night too. */
const cannotWait: readonly string[] = ["complaint.submitted", "complaint.dispatched"];

async function* concerned(event: StoredEvent) {
  const concern = await concernOf(db, event);
  if (!concern) return;
  const { ref, urgent } = concern;
  for await (const people of peopleToTell(event, concern, audienceOf[event.type] ?? [])) {
    yield people.map((person) => ({
      ...person,
      eventId: event.id,
      kind: event.type,
      ref,
      at: event.at,
      counts: event.subject === "notices" ? countsOf(event.data) : undefined,
      urgent: urgent && cannotWait.includes(event.type),
    }));
  }
}

async function tell(event: StoredEvent, now: Date): Promise<void> {
  const by = { event, reaction: "tell-everybody-concerned", at: now };
  await deriveInLots(by, concerned(event), keepNotices);
}

export const notificationReactions: readonly Reaction[] = [
  { name: "tell-everybody-concerned", on: Object.keys(audienceOf), run: tell },
];
