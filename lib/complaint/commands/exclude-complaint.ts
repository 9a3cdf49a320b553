import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, type ReasonForm } from "../model";
import type { ExclusionForm } from "../model/follow-up";
import { canExclude, seesWhole } from "../policy";
import { loadComplaintForMove } from "../records/complaint";

type Done = Outcome<{ ref: string }>;

/** 考核剔除: not counted in the three rates, with a reason that stays (domain.md §6). */
export function excludeComplaint(actor: Actor, input: ExclusionForm, now: Date): Promise<Done> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canExclude(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const reason = await keepProse(tx, input.text);
    const { id, ref, divisionCode } = complaint;
    const { count } = await tx.complaintExclusion.createMany({
      data: {
        ...{ complaintId: id, divisionCode, code: input.code },
        ...{ noteId: reason.id, byId: actor.id ?? "", at: now },
      },
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale", "excluded-already");
    const excluded = complaintEvents.excluded(complaint, { code: input.code, reason });
    return { value: { ref }, grant: verdict.grant, events: [excluded] };
  });
}

export function endExclusion(actor: Actor, input: ReasonForm, now: Date): Promise<Done> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canExclude(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const where = { complaintId: complaint.id };
    const { count } = await tx.complaintExclusion.deleteMany({ where });
    if (count !== 1) return refuse("stale", "not-excluded");
    const reason = await keepProse(tx, input.text);
    const ended = complaintEvents["exclusion-ended"](complaint, { reason });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [ended] };
  });
}
