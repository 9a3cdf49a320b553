import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { venueEvents } from "../model/venue";
import { canFollowTerms } from "../policy";
import { loadTerms } from "../records/terms";
import { endToldDays, isInForce } from "../rules/terms";

/** Says once of a rotating head's term that it ends within a week and nobody follows. */
export function tellTermEnding(
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Outcome<{ lastDay: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canFollowTerms(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const term = await tx.venueOffice.findUnique({ where: { id }, include: { venue: true } });
    const today = dayOf(now);
    if (term?.office !== "rotating-head") return refuse("not-found");
    const { personId, toDay: lastDay, venue } = term;
    if (!lastDay || lastDay < today || lastDay > addDays(today, endToldDays))
      return refuse("not-now", "nothing-due");
    const { terms } = await loadTerms(tx, venue.id, today);
    const next = addDays(lastDay, 1);
    if (terms.some((each) => isInForce(each, next))) return refuse("not-now", "somebody-follows");
    const { count } = await tx.venueOffice.updateMany({
      where: { id, endTold: null },
      data: { endTold: now },
    });
    if (count !== 1) return refuse("not-now", "told-already");
    const ending = venueEvents["term-ending"](venue, { personId, lastDay });
    return { value: { lastDay }, grant: verdict.grant, events: [ending] };
  });
}
