import "server-only";
import type { Actor } from "@/lib/core/actor";
import { listQueue, type Office, type QueueFilter } from "./queue";

/** A queue from its first row to its last, page by page, so that it is never in memory as a whole. */
export async function* listWholeQueue(
  actor: Actor,
  office: Office,
  filter: QueueFilter,
  now: Date,
) {
  let after: string | undefined;
  do {
    const page = await listQueue(actor, office, { ...filter, after }, now);
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}
