import "server-only";
import type { Actor } from "@/lib/core/actor";
import { keepFiles, type PreparedFile } from "@/lib/core/files";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { FirmAnswerForm } from "../model/handling";
import { canAnswerHandover, canExpireHandover } from "../policy/parts";
import { loadHandover, moveHandover } from "../records/parts";
import { awaitsParts, stepHandover } from "../workflow";

type Answer = FirmAnswerForm & {
  readonly handover: string;
  readonly photos?: readonly PreparedFile[];
};

/**
 * The firm says what it did, once and in time. That closes nothing: the department reads it, looks,
 * and answers the resident.
 */
export function answerHandover(
  actor: Actor,
  input: Answer,
  now: Date,
): Promise<Outcome<{ handover: string }>> {
  return write(actor, now, async (tx) => {
    const handover = await loadHandover(tx, input.handover);
    if (!handover) return refuse("not-found");
    const verdict = canAnswerHandover(actor, handover);
    if (!verdict.allowed) return refuse("not-found");
    const to = stepHandover(handover.status, "answer");
    if (!to) return refuse("not-now", `firm-${handover.status}`);
    if (handover.dueAt < now) return refuse("not-now", "firm-expired");
    if (!awaitsParts(handover.complaint.status)) return refuse("not-now", "firm-withdrawn");
    const answer = await keepProse(tx, input.text);
    const given = { answeredAt: now, answerId: answer.id, contact: input.contact };
    if (!(await moveHandover(tx, handover, to, given))) return refuse("stale", "firm-answered");
    const owner = {
      subject: "complaint-handover",
      subjectId: handover.id,
      role: "evidence",
    } as const;
    const more = { uploadedBy: actor.id, shareable: false };
    if (!(await keepFiles(tx, { ...owner, ...more }, input.photos ?? [], now))) {
      return refuse("invalid", "file-many", { photos: ["file-many"] });
    }
    const { firmId } = handover;
    const event = complaintEvents["firm-answered"](handover.complaint, { firmId, answer });
    return { value: { handover: handover.id }, grant: verdict.grant, events: [event] };
  });
}

/** Nobody answered in time: it is the department's alone again. */
export function expireHandover(
  actor: Actor,
  input: { readonly handover: string },
  now: Date,
): Promise<Outcome<{ handover: string }>> {
  return write(actor, now, async (tx) => {
    const handover = await loadHandover(tx, input.handover);
    if (!handover) return refuse("not-found");
    const verdict = canExpireHandover(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const to = stepHandover(handover.status, "expire");
    if (!to) return refuse("not-now", `firm-${handover.status}`);
    if (handover.dueAt >= now) return refuse("not-now", "still-time");
    if (!(await moveHandover(tx, handover, to))) return refuse("stale");
    const data = { firmId: handover.firmId, expired: true };
    const ended = complaintEvents["handover-ended"](handover.complaint, data);
    return { value: { handover: handover.id }, grant: verdict.grant, events: [ended] };
  });
}
