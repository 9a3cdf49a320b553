import "server-only";
import { keepConsent, lastFourIndex, phoneOf } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { SupportForm } from "../model/support";
import { canEndSupport, canSupport } from "../policy";
import { loadComplaintForMove } from "../records/complaint";
import { joinableBehind, keepSupport } from "../records/support";
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
    const complaint = await joinableBehind(tx, input.ref);
    if (!complaint) return refuse("not-found");
    const verdict = canSupport(actor, complaint);
    if (!verdict.allowed || actor.kind !== "person") {
      return refuse("forbidden", verdict.allowed ? "phone-first" : verdict.reason);
    }
    if (!canBeJoined(complaint.status)) return refuse("not-now", "not-open");
    const supportId = await join(tx, { complaint, personId: actor.id, note: input.note }, now);
    if (isRefusal(supportId)) return supportId;
    await keepConsent(tx, { personId: actor.id, ...complaintNotice }, now);
    const events = [complaintEvents.supported(complaint, { supportId })] as const;
    return { value: { ref: complaint.ref, supportId }, grant: verdict.grant, events };
  });
}

type Joining = { complaint: { id: string }; personId: string; note: string };

async function join(tx: Tx, { complaint, personId, note }: Joining, at: Date) {
  const phone = await phoneOf(tx, personId);
  const support = {
    lastFourIndex: phone ? lastFourIndex(phone) : null,
    noteId: note ? (await keepProse(tx, note)).id : null,
    ...{ channel: "web", agentId: null, agentRelation: null, at },
  };
  return keepSupport(tx, { complaintId: complaint.id, personId }, support);
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
