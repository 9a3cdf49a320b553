import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { spotEvents } from "../model/on-the-spot";
import { canPassEvidence } from "../policy";
import { loadLookBack } from "../records";

type Looked = Promise<Outcome<{ ref: string }>>;

const unseen = (subjectId: string) => ({
  ...{ subject: "look-back", subjectId, role: "evidence" },
  ...{ shareable: true, passedAt: null },
});

/** A moderator looked at the pictures of a look-back: everybody may see them, or nobody else. */
function look(actor: Actor, ref: string, shown: boolean, now: Date): Looked {
  return write(actor, now, async (tx) => {
    const lookBack = await loadLookBack(tx, ref);
    const verdict = lookBack && canPassEvidence(actor, lookBack);
    if (!lookBack || !verdict?.allowed) return refuse("not-found");
    const { count } = await tx.storedFile.updateMany({
      where: unseen(lookBack.id),
      data: shown ? { passedAt: now, passedById: actor.id } : { shareable: false },
    });
    if (count === 0) return refuse("stale", "no-photos");
    const event = spotEvents[shown ? "evidence-passed" : "evidence-withheld"];
    const events = [event(lookBack, { files: count })] as const;
    return { value: { ref }, grant: verdict.grant, events };
  });
}

export function passEvidence(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return look(actor, input.ref, true, now);
}

/** They show a face, a plate or a door. */
export function withholdEvidence(actor: Actor, input: { readonly ref: string }, now: Date): Looked {
  return look(actor, input.ref, false, now);
}
