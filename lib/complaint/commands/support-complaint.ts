import "server-only";
import { keepConsent, lastFourIndex, phoneOf } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { SupportForm } from "../model/support";
import { canEndSupport, canSupport, isPublic } from "../policy";
import { loadComplaintForMove, type MovableComplaint } from "../records/complaint";
import { complaintNotice } from "../rules/notice";
import { canBeJoined } from "../workflow";

type Joined = { readonly ref: string; readonly supportId: string };

/**
 * 附议: somebody with the same trouble joins a complaint instead of filing another; from then on
 * they are told of it and answer for themselves. What was merged is joined where it is handled.
 * However often it is sent, it is one row and one event: whoever is second is refused with
 * `joined-already`.
 */
export function supportComplaint(
  actor: Actor,
  input: SupportForm,
  now: Date,
): Promise<Outcome<Joined>> {
  return write(actor, now, async (tx) => {
    const complaint = await handledWhere(tx, input.ref);
    if (!complaint) return refuse("not-found");
    const verdict = canSupport(actor, complaint);
    if (!verdict.allowed || actor.kind !== "person") {
      return refuse("forbidden", verdict.allowed ? "phone-first" : verdict.reason);
    }
    if (!canBeJoined(complaint.status)) return refuse("not-now", "not-open");
    const supportId = await keepSupport(tx, complaint.id, actor.id, input.note, now);
    if (isRefusal(supportId)) return supportId;
    await keepConsent(tx, { personId: actor.id, ...complaintNotice }, now);
    const events = [complaintEvents.supported(complaint, { supportId })] as const;
    return { value: { ref: complaint.ref, supportId }, grant: verdict.grant, events };
  });
}

/** The public complaint of a reference, or the one it was merged into; nothing else can be joined. */
async function handledWhere(tx: Tx, ref: string): Promise<MovableComplaint | undefined> {
  const named = await loadComplaintForMove(tx, ref);
  if (!named?.mergedIntoId) return named && isPublic(named) ? named : undefined;
  const where = { id: named.mergedIntoId };
  const master = await tx.complaint.findUnique({ where, select: { ref: true } });
  const complaint = master ? await loadComplaintForMove(tx, master.ref) : undefined;
  return complaint && isPublic(complaint) ? complaint : undefined;
}

/** One row for one person: a new one, or the one they had withdrawn. */
async function keepSupport(
  tx: Tx,
  complaintId: string,
  personId: string,
  note: string,
  at: Date,
): Promise<string | Refusal> {
  const phone = await phoneOf(tx, personId);
  const data = {
    lastFourIndex: phone ? lastFourIndex(phone) : null,
    noteId: note ? (await keepProse(tx, note)).id : null,
    at,
  };
  const id = newId();
  const made = await tx.complaintSupport.createMany({
    data: [{ id, complaintId, personId, ...data }],
    skipDuplicates: true,
  });
  if (made.count === 1) return id;
  const where = { complaintId, personId, withdrawnAt: { not: null } };
  const again = await tx.complaintSupport.updateMany({
    where,
    data: { ...data, withdrawnAt: null },
  });
  if (again.count === 0) return refuse("not-now", "joined-already");
  const key = { complaintId_personId: { complaintId, personId } };
  const row = await tx.complaintSupport.findUnique({ where: key, select: { id: true } });
  return row?.id ?? refuse("stale");
}

/** Somebody does not follow it any more and is not counted; what they said in answers stays. */
export function withdrawSupport(
  actor: Actor,
  input: { ref: string },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint) return refuse("not-found");
    const verdict = canEndSupport(actor, complaint);
    if (!verdict.allowed) return refuse("not-found");
    const who =
      actor.kind === "link-holder" ? { id: actor.subjectId } : { personId: actor.id ?? "" };
    const where = { complaintId: complaint.id, withdrawnAt: null, ...who };
    const row = await tx.complaintSupport.findFirst({ where, select: { id: true } });
    if (!row) return refuse("stale");
    const { count } = await tx.complaintSupport.updateMany({
      where: { id: row.id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) return refuse("stale");
    const ended = complaintEvents["support-withdrawn"](complaint, { supportId: row.id });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [ended] };
  });
}
