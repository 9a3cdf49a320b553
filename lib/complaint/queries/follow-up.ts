import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { type ComplaintFacts, canEndSupervision, canExclude, canRecordAnswer } from "../policy";
import { step } from "../workflow";

/** What stands beside the status of a complaint, and who may change it, for its page on the desk. */
export async function getFollowUp(actor: Actor, complaint: ComplaintFacts & { status: string }) {
  const [orders, exclusion] = await Promise.all([
    db.supervisionOrder.findMany({
      where: { subject: "complaint", subjectId: complaint.id, closedAt: null },
      select: { id: true, ref: true, reason: true, openedAt: true },
      orderBy: { openedAt: "asc" },
      take: 5,
    }),
    db.complaintExclusion.findUnique({
      where: { complaintId: complaint.id },
      select: { code: true, noteId: true, at: true },
    }),
  ]);
  const note = (await readProse([exclusion?.noteId])).get(exclusion?.noteId ?? "");
  return {
    orders,
    exclusion: exclusion && { code: exclusion.code, at: exclusion.at, note },
    may: {
      record:
        complaint.reporterId !== null &&
        step(complaint.status, "confirm-solved") !== null &&
        canRecordAnswer(actor, complaint).allowed,
      exclude: canExclude(actor, complaint).allowed,
      endSupervision: canEndSupervision(actor, complaint).allowed,
    },
  };
}
export type FollowUp = Awaited<ReturnType<typeof getFollowUp>>;
