import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { complaintStatus } from "../model";
import { publicComplaints } from "../records/complaint";

/** What the actor joined instead of reporting it again, newest first; the public summary, not words. */
export async function listJoined(actor: Actor) {
  if (actor.kind !== "person") return [];
  const rows = await db.complaintSupport.findMany({
    where: { personId: actor.id, withdrawnAt: null, complaint: publicComplaints },
    select: {
      at: true,
      complaint: { select: { ref: true, summary: true, status: true } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(({ at, complaint }) => ({
    at,
    ref: complaint.ref,
    summary: complaint.summary,
    status: complaintStatus.parse(complaint.status),
  }));
}
