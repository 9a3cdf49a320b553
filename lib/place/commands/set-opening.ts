import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { OpeningDay } from "../model/forms";
import { venueEvents } from "../model/venue";
import { canSetOpening } from "../policy";
import { loadVenue, placeOf } from "../records/venue";

const farthest = 366;

/** The day on which a venue opened or will: nothing is asked of it before (domain.md §3 [D]). */
export function setOpening(
  actor: Actor,
  { ref, openedOn }: OpeningDay,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, ref);
    if (!venue) return refuse("not-found");
    const verdict = canSetOpening(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (openedOn > addDays(dayOf(now), farthest))
      return refuse("invalid", undefined, { openedOn: ["opening-far"] });
    const { count } = await tx.venue.updateMany({
      where: { id: venue.id, OR: [{ openedOn: null }, { openedOn: { not: openedOn } }] },
      data: { openedOn },
    });
    if (count === 0) return refuse("not-now", "opening-same");
    const event = venueEvents["opening-set"](venue, { openedOn });
    return { value: { ref }, grant: verdict.grant, events: [event] };
  });
}
