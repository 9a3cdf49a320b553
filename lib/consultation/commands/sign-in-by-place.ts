import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { canTakePart } from "../policy";
import { isAtVenue } from "../rules/at-venue";
import type { PlaceSignIn } from "../rules/attending-forms";
import { seenByPerson } from "./move-consultation";
import { takePersonIn } from "./take-arrival";

const placeTries: Limit = { name: "door-place", points: 20, seconds: 300 };

/**
 * Signs in whoever stands at the venue. Of the coordinates only inside or outside is made use of:
 * they are kept in no row and no event.
 */
export async function signInByPlace(
  actor: Actor,
  { ref, ...here }: PlaceSignIn,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  if (actor.id && !(await isWithin(placeTries, actor.id)))
    return refused(refuse("rate-limited", "code-tries"));
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    const venue = await tx.venue.findUniqueOrThrow({
      where: { id: it.venueId },
      select: { lat: true, lng: true },
    });
    const metres = await setting(tx, "consultation.sign-in-metres", it.divisionCode);
    const isInside = isAtVenue(here, venue, metres);
    if (isInside === null) return refuse("not-now", "venue-unplaced");
    if (!isInside) return refuse("not-now", "outside");
    const events = await takePersonIn(tx, it, { personId, via: "place" }, now);
    return isRefusal(events) ? events : { value: { ref: it.ref }, grant, events };
  });
}
