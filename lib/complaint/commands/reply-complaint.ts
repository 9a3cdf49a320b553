import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents, type ReplyForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";

/**
 * Answers the reporter. The reply and the status they see are published in one moment. The platform
 * itself may answer, naming the department for which it does, when a suggestion was answered.
 */
export function replyComplaint(
  actor: Actor,
  input: ReplyForm & { departmentId?: string | null },
  now: Date,
): Promise<Outcome<{ ref: string; round: number }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "reply");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to, { repliedAt: now }))) return refuse("stale");
    const round = complaint.reworkCount + 1;
    const departmentId = input.departmentId ?? complaint.departmentId;
    const body = await keepProse(tx, input.text);
    await tx.complaintReply.create({
      data: {
        complaintId: complaint.id,
        round,
        departmentId,
        authorId: actor.id,
        bodyId: body.id,
        contact: input.contact,
        publishedAt: now,
      },
    });
    await clocks.meet(tx, complaint, "first-response", now);
    await clocks.meet(tx, complaint, "closing", now);
    const amount = await setting(tx, "complaint.answer-days", complaint.divisionCode);
    await clocks.start(tx, complaint, "answer", now, { amount, unit: "calendar" });
    const data = { round, departmentId, contact: input.contact, body };
    const replied = complaintEvents.replied(complaint, data);
    return { value: { ref: complaint.ref, round }, grant: move.grant, events: [replied] };
  });
}
