import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type CategoryForm, complaintEvents } from "../model";
import { canRecategorise, seesWhole } from "../policy";
import { loadComplaintForMove } from "../records/complaint";
import { isOpen } from "../workflow";

/** Corrects what kind of matter it is; no status moves. */
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
    const known = await tx.category.count({ where: { code: categoryCode } });
    if (known === 0) return refuse("invalid", "category-missing");
    const { count } = await tx.complaint.updateMany({
      where: {
        id: complaint.id,
        status: complaint.status,
        categoryCode: complaint.categoryCode,
        urgency: complaint.urgency,
      },
      data: { categoryCode, urgency },
    });
    if (count !== 1) return refuse("stale");
    const change = { from: complaint.categoryCode, to: categoryCode, urgency };
    const changed = complaintEvents.recategorised(complaint, change);
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [changed] };
  });
}
