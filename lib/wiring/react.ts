import "server-only";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { reactions } from "./reactions";

const wanted = new Set(reactions.flatMap((reaction) => reaction.on));

/**
 * Hands new events to the reactions that wait for them. Delivered at least once: a reaction that
 * fails makes the job come again, those that took effect before refuse the second time.
 */
export async function react(eventIds: readonly string[], now: Date): Promise<void> {
  const events = await db.event.findMany({
    where: { id: { in: [...eventIds] }, type: { in: [...wanted] } },
    omit: { prevHash: true, hash: true, recordedAt: true, actorKind: true },
    orderBy: { id: "asc" },
  });
  const failures: unknown[] = [];
  for (const row of events) {
    const event: StoredEvent = { ...row, data: row.data as StoredEvent["data"] };
    for (const reaction of reactions.filter((each) => each.on.includes(row.type))) {
      await reaction.run(event, now).catch((error: unknown) => failures.push(error));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "reactions failed");
}
