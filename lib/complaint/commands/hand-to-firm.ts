import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { HandoverForm } from "../model/handling";
import { canAskOthers } from "../policy";
import { lockComplaint, type MovableComplaint, readyBeside } from "../records/complaint";
import { firmOf, firmTokenDigest, newFirmToken } from "../records/firm-link";
import { moveHandover } from "../records/parts";
import { isInHand, stepHandover } from "../workflow";

export type HandedOver = { readonly ref: string; readonly token: string };

/**
 * Hands a complaint to the property firm of its compound, which has ten calendar days to answer
 * (《杭州市物业管理条例》第五十条). The token is in the answer to this command and nowhere else.
 */
export function handToFirm(
  actor: Actor,
  input: HandoverForm,
  now: Date,
): Promise<Outcome<HandedOver>> {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, canAskOthers);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    await lockComplaint(tx, complaint.id);
    if (!isInHand(complaint.status)) return refuse("not-now", complaint.status);
    const firmId = await firmOf(tx, complaint.compoundId);
    if (!firmId) return refuse("not-now", "firm-none");
    const refused = await notHanded(tx, complaint, input);
    if (refused) return refused;
    const amount = await setting(tx, "complaint.firm-days", complaint.divisionCode);
    const due = dueAt(now, amount, "calendar", { overrides: await holidayOverrides(tx) });
    const note = input.text ? await keepProse(tx, input.text) : null;
    const token = newFirmToken();
    await tx.complaintHandover.create({
      data: {
        id: newId(),
        complaintId: complaint.id,
        firmId,
        departmentId: complaint.departmentId,
        status: "sent",
        tokenDigest: firmTokenDigest(token),
        noteId: note?.id,
        sentById: actor.id ?? "",
        sentAt: now,
        dueAt: due,
      },
    });
    const data = { firmId, dueAt: due.toISOString() };
    const handed = complaintEvents["handed-to-firm"](complaint, data);
    return { value: { ref: complaint.ref, token }, grant, events: [handed] };
  });
}

/** A report keeps its words here, so that the firm needs a question; and one link is enough. */
async function notHanded(
  tx: Tx,
  complaint: MovableComplaint,
  input: HandoverForm,
): Promise<Refusal | undefined> {
  if (complaint.kind === "report" && input.text === "") {
    return refuse("invalid", "firm-note-missing", { text: ["firm-note-missing"] });
  }
  const open = { complaintId: complaint.id, status: "sent" };
  const isOpen = (await tx.complaintHandover.count({ where: open })) > 0;
  return isOpen ? refuse("not-now", "firm-open") : undefined;
}

/** The link is worth nothing any more; the department goes on by itself, or sends a new one. */
export function withdrawHandover(
  actor: Actor,
  input: { readonly ref: string },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, canAskOthers);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    const handover = await tx.complaintHandover.findFirst({
      where: { complaintId: complaint.id, status: "sent" },
      select: { id: true, status: true, firmId: true },
    });
    const to = handover && stepHandover(handover.status, "withdraw");
    if (!handover || !to) return refuse("not-now", "firm-not-open");
    if (!(await moveHandover(tx, handover, to))) return refuse("stale");
    const data = { firmId: handover.firmId, expired: false };
    const ended = complaintEvents["handover-ended"](complaint, data);
    return { value: { ref: complaint.ref }, grant, events: [ended] };
  });
}
