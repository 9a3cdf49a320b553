import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { noticeEvents } from "../model";
import { canTellOfPlaces } from "../policy";
import type { PlaceNews } from "../records/place-news";

/**
 * One notice of all that became public in a day at the places somebody follows: a second for the
 * same day is refused as told-already, also where two come at once.
 */
export function tellOfPlaces(
  actor: Actor,
  { personId, complaints, places, until }: PlaceNews & { until: Date },
  now: Date,
): Promise<Outcome<{ complaints: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canTellOfPlaces(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (complaints === 0) return refuse("not-now", "nothing-new");
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const told = await tx.event.findFirst({
      where: {
        subject: "notices",
        subjectId: personId,
        type: "notices.places-told",
        at: { gte: until },
      },
      select: { id: true },
    });
    if (told) return refuse("not-now", "told-already");
    const of = { id: personId, divisionCode: "" };
    const data = { until: until.toISOString(), complaints, places };
    const event = noticeEvents["places-told"](of, data);
    return { value: { complaints }, grant: null, events: [event] };
  });
}
