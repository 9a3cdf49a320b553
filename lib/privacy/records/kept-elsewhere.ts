import "server-only";
import type { Tx } from "@/lib/core/db";
import type { KeptItem } from "../model";
import { keptMatters } from "./leave-taking-part";

/**
 * What is kept beside complaints: attendance stands in minutes that others signed, what is deliberated
 * belongs to all, and the ledger cannot be written again.
 */
export async function keptElsewhere(tx: Tx, personId: string): Promise<KeptItem[]> {
  const attended = await tx.attendance.count({ where: { personId } });
  const attendance: KeptItem = { what: "attendance", ref: null, until: null };
  return [
    ...(attended > 0 ? [attendance] : []),
    ...(await keptMatters(tx, personId)),
    { what: "events", ref: null, until: null },
  ];
}
