import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import { canPassPhotos } from "../policy";
import { loadComplaintForMove, type MovableComplaint } from "../records/complaint";

type Looked = Promise<Outcome<{ ref: string; photos: number }>>;
type Ready = { readonly complaint: MovableComplaint; readonly grant: string | null };

async function readyToLook(tx: Tx, actor: Actor, ref: string): Promise<Ready | Refusal> {
  const complaint = await loadComplaintForMove(tx, ref);
  if (!complaint) return refuse("not-found");
  const verdict = canPassPhotos(actor, complaint);
  return verdict.allowed ? { complaint, grant: verdict.grant } : refuse("not-found");
}

const unseen = ({ id }: { id: string }) => ({
  subject: "complaint",
  subjectId: id,
  role: "photo",
  shareable: true,
  passedAt: null,
});

/** A moderator looked at the pictures whose reporter agreed to show them: everybody may see them. */
export function passPhotos(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return write(actor, now, async (tx) => {
    const ready = await readyToLook(tx, actor, input.ref);
    if ("refused" in ready) return ready;
    const { complaint, grant } = ready;
    const { count } = await tx.storedFile.updateMany({
      where: unseen(complaint),
      data: { passedAt: now, passedById: actor.id },
    });
    if (count === 0) return refuse("stale", "no-photos");
    const event = complaintEvents["photos-passed"](complaint, { passed: count });
    return { value: { ref: complaint.ref, photos: count }, grant, events: [event] };
  });
}

/** They show a face, a plate or a door: they stay with those who handle the complaint. */
export function withholdPhotos(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return write(actor, now, async (tx) => {
    const ready = await readyToLook(tx, actor, input.ref);
    if ("refused" in ready) return ready;
    const { complaint, grant } = ready;
    const { count } = await tx.storedFile.updateMany({
      where: unseen(complaint),
      data: { shareable: false },
    });
    if (count === 0) return refuse("stale", "no-photos");
    const event = complaintEvents["photos-withheld"](complaint, { withheld: count });
    return { value: { ref: complaint.ref, photos: count }, grant, events: [event] };
  });
}
