import "server-only";
import type { Tx } from "@/lib/core/db";

/** When somebody first spoke with the reporter; later times change nothing. */
export async function markContacted(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.complaint.updateMany({ where: { id, contactedAt: null }, data: { contactedAt: at } });
}
