import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { findDraft } from "../records/draft";
import { emergencyLines } from "../rules/emergency";

/**
 * Another kind of matter for what is written already. The urgency follows the kind, and an
 * emergency in the words stays one whatever kind is chosen. Refused for a kind that is no longer
 * offered.
 */
export function setDraftCategory(
  actor: Actor,
  key: string,
  categoryCode: string,
  now: Date,
): Promise<Outcome<{ emergency: boolean }>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (!draft) return refuse("not-found");
    if (draft.status !== "draft" || !draft.bodyId) return refuse("not-now", draft.status);
    const [category, body] = await Promise.all([
      tx.category.findFirst({
        where: { code: categoryCode, retiredAt: null },
        select: { code: true, urgency: true },
      }),
      tx.prose.findUnique({ where: { id: draft.bodyId }, select: { text: true } }),
    ]);
    if (!category) return refuse("invalid", "category-missing");
    // Sent this moment: its words were moved to what was sent.
    if (!body) return refuse("stale");
    const urgency = emergencyLines(body.text).length > 0 ? "U1" : category.urgency;
    const { count } = await tx.complaint.updateMany({
      where: { id: draft.id, status: "draft" },
      data: { categoryCode: category.code, urgency },
    });
    if (count !== 1) return refuse("stale");
    const event = complaintEvents.drafted(draft, { step: "matter" });
    return { value: { emergency: urgency === "U1" }, grant: null, events: [event] };
  });
}

/**
 * The kind stays as it was chosen: the one that the words suggest is not offered again for this
 * draft, wherever it is opened next. Said twice, it is the same.
 */
export function keepDraftCategory(
  actor: Actor,
  key: string,
  unwantedCategory: string,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (!draft) return refuse("not-found");
    if (draft.status !== "draft") return refuse("not-now", draft.status);
    const known = await tx.category.count({ where: { code: unwantedCategory } });
    if (known === 0) return refuse("invalid", "category-missing");
    const { count } = await tx.complaint.updateMany({
      where: { id: draft.id, status: "draft" },
      data: { unwantedCategory },
    });
    if (count !== 1) return refuse("stale");
    const event = complaintEvents.drafted(draft, { step: "matter" });
    return { value: { id: draft.id }, grant: null, events: [event] };
  });
}
