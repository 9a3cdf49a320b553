import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { canPassPhotos } from "../policy";
import { loadComplaintForMove } from "../records";

/** A moderator looked at the pictures whose reporter agreed to show them: everybody may see them. */
export function passPhotos(
  actor: Actor,
  input: { readonly ref: string },
  now: Date,
): Promise<Outcome<{ ref: string; passed: number }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint) return refuse("not-found");
    const verdict = canPassPhotos(actor, complaint);
    if (!verdict.allowed) return refuse("not-found", verdict.reason);
    const of = { subject: "complaint", subjectId: complaint.id, role: "photo" };
    const { count: passed } = await tx.storedFile.updateMany({
      where: { ...of, shareable: true, passedAt: null },
      data: { passedAt: now, passedById: actor.id },
    });
    if (passed === 0) return refuse("not-now", "no-photos");
    const event = complaintEvents["photos-passed"](complaint, { passed });
    return { value: { ref: complaint.ref, passed }, grant: verdict.grant, events: [event] };
  });
}
