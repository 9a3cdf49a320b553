import "server-only";
import { lastFourIndex } from "@/lib/account/records";
import { termFor } from "@/lib/catalogue/records";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { parseRef } from "@/lib/core/ref";
import type { ReceiptForm } from "../model";
import { canFileFor } from "../policy";
import { type ComplaintView, getComplaint } from "./complaint";

/**
 * Whose receipt it is, by reference and last four digits of the phone together: the reporter's or
 * that of whoever wrote it down for them, then the id is the complaint's, or that of somebody who joined it. Unknown and wrong are one answer,
 * found by one look-up.
 */
export async function findByReceipt(
  actorProof: ReceiptForm,
): Promise<{ id: string; ref: string } | null> {
  const ref = parseRef(actorProof.ref)?.ref ?? actorProof.ref;
  const digits = lastFourIndex(actorProof.lastFour);
  const status = { notIn: ["draft", "discarded"] };
  const joined = { lastFourIndex: digits, withdrawnAt: null };
  const row = await db.complaint.findFirst({
    where: {
      ref,
      status,
      OR: [
        { lastFourIndex: digits },
        { agentLastFourIndex: digits },
        { supports: { some: joined } },
      ],
    },
    select: {
      id: true,
      ref: true,
      lastFourIndex: true,
      agentLastFourIndex: true,
      supports: { where: joined, select: { id: true }, orderBy: { at: "asc" }, take: 1 },
    },
  });
  if (!row) return null;
  const isOwn = [row.lastFourIndex, row.agentLastFourIndex].includes(digits);
  const id = isOwn ? row.id : row.supports[0]?.id;
  return id ? { id, ref: row.ref } : null;
}

/** Which of the things that were proven is a part in this complaint, by joining it. */
export async function findProvenSupport(
  complaintId: string,
  provenIds: readonly string[],
): Promise<string | null> {
  if (provenIds.length === 0) return null;
  const row = await db.complaintSupport.findFirst({
    where: { id: { in: [...provenIds] }, complaintId, withdrawnAt: null },
    select: { id: true },
  });
  return row?.id ?? null;
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

/** The same slip for those who file at the counter, to be printed for whoever came. */
export async function getReceiptToPrint(actor: Actor, ref: string, now: Date) {
  const complaint = await getComplaint(actor, ref, now);
  if (complaint?.relation !== "official" || !canFileFor(actor, complaint).allowed) return null;
  return { complaint, answerBy: await answerExpectedAt(complaint) };
}
export type PrintedReceipt = NonNullable<Awaited<ReturnType<typeof getReceiptToPrint>>>;

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
