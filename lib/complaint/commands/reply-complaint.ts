import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents, type ReplyForm } from "../model";
import type { HandlingReplyForm } from "../model/handling";
import { clocks } from "../records/clocks";
import { type MovableComplaint, moveComplaint, readyMove } from "../records/complaint";
import { markContacted } from "../records/contact";
import { moveHandover } from "../records/parts";

/** What a department adds when it answers; the platform answers without. */
type Given = ReplyForm &
  Partial<Omit<HandlingReplyForm, keyof ReplyForm>> & { readonly departmentId?: string | null };

/**
 * Answers the reporter. The reply and the status they see are published in one moment. The platform
 * itself may answer, naming the department for which it does, when a suggestion was answered. Who
 * did not speak with the reporter before says why, and so does who did not wait for an opinion that
 * was asked for; a firm that was still asked is no longer.
 */
export function replyComplaint(
  actor: Actor,
  input: Given,
  now: Date,
): Promise<Outcome<{ ref: string; round: number }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "reply");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const unheard = actor.kind === "system" ? undefined : await leftOut(tx, complaint.id, input);
    if (unheard) return unheard;
    if (!(await moveComplaint(tx, complaint, move.to, { repliedAt: now }))) return refuse("stale");
    const replied = await keepReply(tx, actor, complaint, input, now);
    const ended = await endHandovers(tx, complaint);
    if (input.contact !== "not-contacted") await markContacted(tx, complaint.id, now);
    await clocks.meet(tx, complaint, "first-response", now);
    await clocks.meet(tx, complaint, "closing", now);
    const amount = await setting(tx, "complaint.answer-days", complaint.divisionCode);
    await clocks.start(tx, complaint, "answer", now, { amount, unit: "calendar" });
    const value = { ref: complaint.ref, round: complaint.reworkCount + 1 };
    return { value, grant: move.grant, events: [replied, ...ended] };
  });
}

/** Whom the answer passes over without a word on why. */
async function leftOut(tx: Tx, complaintId: string, input: Given): Promise<Refusal | undefined> {
  if (input.contact === "not-contacted" && !input.notContacted) {
    return refuse("invalid", "not-contacted-why", { notContacted: ["not-contacted-why"] });
  }
  if (input.notWaited) return undefined;
  const open = await tx.complaintCoHandler.count({
    where: { complaintId, status: { not: "accepted" } },
  });
  return open > 0
    ? refuse("invalid", "co-opinions-wait", { notWaited: ["co-opinions-wait"] })
    : undefined;
}

async function keepReply(
  tx: Tx,
  actor: Actor,
  complaint: MovableComplaint,
  input: Given,
  at: Date,
): Promise<DraftEvent> {
  const round = complaint.reworkCount + 1;
  const departmentId = input.departmentId ?? complaint.departmentId;
  const { contact } = input;
  const body = await keepProse(tx, input.text);
  await tx.complaintReply.create({
    data: {
      complaintId: complaint.id,
      round,
      departmentId,
      authorId: actor.id,
      bodyId: body.id,
      contact,
      ...(await templateOf(tx, input)),
      publishedAt: at,
    },
  });
  const whys = {
    notContacted: input.notContacted ? await keepProse(tx, input.notContacted) : null,
    notWaited: input.notWaited ? await keepProse(tx, input.notWaited) : null,
  };
  return complaintEvents.replied(complaint, { round, departmentId, contact, body, ...whys });
}

/** The template it was written from, where there is such an edition: a form can post anything. */
async function templateOf(tx: Tx, { templateId, templateVersion }: Given) {
  if (!templateId || !templateVersion) return {};
  const where = { id: templateId, version: { gte: templateVersion } };
  return (await tx.replyTemplate.count({ where })) === 1 ? { templateId, templateVersion } : {};
}

/** What the firm would say now is too late: the resident has the department's answer. */
async function endHandovers(tx: Tx, complaint: MovableComplaint): Promise<DraftEvent[]> {
  const open = await tx.complaintHandover.findMany({
    where: { complaintId: complaint.id, status: "sent" },
    select: { id: true, status: true, firmId: true },
    take: 5,
  });
  const ended: DraftEvent[] = [];
  for (const handover of open) {
    if (!(await moveHandover(tx, handover, "withdrawn"))) continue;
    const data = { firmId: handover.firmId, expired: false };
    ended.push(complaintEvents["handover-ended"](complaint, data));
  }
  return ended;
}
