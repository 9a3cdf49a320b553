import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { spotEvents } from "@/lib/look-back/model/on-the-spot";
import { canForgetNames } from "../policy";
import { areNamesOver } from "../rules/retention";

/**
 * Takes the names from what residents signed on the spot of one look-back, once they have been kept
 * as long as a complaint (domain.md R-18, a sample rule). What they said still counts. Refused before
 * that, and the second time.
 */
export function forgetNames(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Outcome<{ names: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canForgetNames(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const lookBack = await tx.lookBack.findUnique({
      where: { id },
      select: { id: true, divisionCode: true, concludedAt: true },
    });
    if (!lookBack) return refuse("not-found");
    const years = await setting(tx, "privacy.complaint-years", lookBack.divisionCode);
    if (!areNamesOver(lookBack.concludedAt, years, now)) return refuse("not-now");
    const { count: names } = await tx.lookBackConfirmation.updateMany({
      where: {
        lookBackId: id,
        OR: [{ nameCipher: { not: null } }, { nameIndex: { not: null } }],
      },
      data: { nameCipher: null, nameIndex: null },
    });
    if (names === 0) return refuse("stale");
    const forgotten = spotEvents["names-forgotten"](lookBack, { names });
    return { value: { names }, grant: verdict.grant, events: [forgotten] };
  });
}
