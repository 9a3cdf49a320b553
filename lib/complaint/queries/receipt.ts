import "server-only";
import { lastFourIndex } from "@/lib/account/records";
import { termFor } from "@/lib/catalogue/records";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { parseRef } from "@/lib/core/ref";
import type { ReceiptForm } from "../model";
import { type ComplaintView, getComplaint } from "./complaint";

/**
 * The complaint of a receipt: reference and last four digits of the phone together. Unknown and
 * wrong are one answer, found by one look-up.
 */
export async function findByReceipt(
  actorProof: ReceiptForm,
): Promise<{ id: string; ref: string } | null> {
  return db.complaint.findFirst({
    where: {
      ref: parseRef(actorProof.ref)?.ref ?? actorProof.ref,
      lastFourIndex: lastFourIndex(actorProof.lastFour),
      status: { notIn: ["draft", "discarded"] },
    },
    select: { id: true, ref: true },
  });
}

/** Which complaint a reference names; says nothing about who may see it. */
export async function findComplaintId(ref: string): Promise<string | null> {
  const row = await db.complaint.findFirst({
    where: { ref: parseRef(ref)?.ref ?? ref },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** A complaint as its reporter's slip shows it: with the day by which they hear. */
export async function getReceipt(actor: Actor, ref: string, now: Date) {
  const complaint = await getComplaint(actor, ref, now);
  if (complaint?.relation !== "reporter") return null;
  return { complaint, answerBy: await answerExpectedAt(complaint) };
}

/** The running closing date, or the one that follows from the end of triage. */
async function answerExpectedAt(complaint: ComplaintView): Promise<Date | null> {
  const last = (kind: string) => complaint.deadlines.findLast((each) => each.kind === kind);
  const closing = last("closing");
  if (closing && !closing.metAt) return closing.dueAt;
  const triage = last("triage");
  if (!triage || triage.metAt) return null;
  const { amount, unit } = await termFor(db, "closing", complaint, triage.startedAt);
  return dueAt(triage.dueAt, amount, unit, { overrides: await holidayOverrides() });
}
