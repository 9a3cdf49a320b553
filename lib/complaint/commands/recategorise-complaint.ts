import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type CategoryForm, complaintEvents, urgency as urgencyShape } from "../model";
import { canRecategorise, seesWhole } from "../policy";
import { loadComplaintForMove } from "../records/complaint";
import { reroute } from "../records/rerouting";
import { isOpen } from "../workflow";

/**
 * Corrects what kind of matter it is, with the reason; no status moves. The rules are asked again,
 * and what is promised is promised again by the terms of the new kind.
 */
export function recategoriseComplaint(
  actor: Actor,
  input: CategoryForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canRecategorise(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!isOpen(complaint.status)) return refuse("not-now", complaint.status);
    const { categoryCode, urgency } = input;
    if (categoryCode === complaint.categoryCode && urgency === complaint.urgency) {
      return refuse("not-now", "same-category");
    }
    const category = await tx.category.findUnique({
      where: { code: categoryCode },
      select: { version: true },
    });
    if (!category) return refuse("invalid", "category-missing");
    const { id, status } = complaint;
    const { count } = await tx.complaint.updateMany({
      where: { id, status, categoryCode: complaint.categoryCode, urgency: complaint.urgency },
      data: { categoryCode, urgency, categoryVersion: category.version },
    });
    if (count !== 1) return refuse("stale");
    const reason = await keepProse(tx, input.text);
    const changed = complaintEvents.recategorised(complaint, {
      from: complaint.categoryCode,
      to: categoryCode,
      urgency,
      fromUrgency: urgencyShape.parse(complaint.urgency),
      reason,
    });
    const is = { ...complaint, categoryCode, urgency };
    const events = await reroute(tx, { was: complaint, is }, reason, now);
    const value = { ref: complaint.ref };
    return { value, grant: verdict.grant, events: [changed, ...events] };
  });
}
