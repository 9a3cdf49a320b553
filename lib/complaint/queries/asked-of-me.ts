import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";

export type AskedComplaint = {
  readonly ref: string;
  readonly title: string;
  /** awaiting-resident: a question; replied: whether it is solved. */
  readonly status: string;
};

/** The actor's own complaints that wait for a word of theirs, soonest first. One statement. */
export async function listAskedOfMe(actor: Actor): Promise<AskedComplaint[]> {
  if (actor.kind !== "person") return [];
  return db.$queryRaw<AskedComplaint[]>`
    SELECT c."ref", c."title", c."status" FROM "Complaint" c
    WHERE c."reporterId" = ${actor.id}::uuid
      AND (c."status" = 'awaiting-resident' OR (c."status" = 'replied' AND NOT EXISTS (
        SELECT 1 FROM "ComplaintAnswer" a WHERE a."complaintId" = c."id"
        AND a."personId" = ${actor.id}::uuid AND a."round" = (
          SELECT max(r."round") FROM "ComplaintReply" r WHERE r."complaintId" = c."id"))))
    ORDER BY c."dueAt" NULLS LAST, c."id" LIMIT 20`;
}
