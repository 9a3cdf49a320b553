import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { noticeEvents } from "../model";
import { canRemind } from "../policy";
import type { DueWork } from "../records/due-work";

/**
 * One reminder of all that is near or past its date, once for an officer and a day: a second on the
 * same day is refused as told-already, also where two come at once. Whoever is told of the event
 * gets the notice by it (reactions.ts).
 */
export function remindOfficer(
  actor: Actor,
  { personId, ...counts }: DueWork,
  now: Date,
): Promise<Outcome<{ day: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canRemind(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { soon, today, over, threefold } = counts;
    if (soon + today + over + threefold === 0) return refuse("not-now", "nothing-due");
    const day = dayOf(now);
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const told = await tx.event.findFirst({
      where: {
        subject: "notices",
        subjectId: personId,
        type: "notices.reminded",
        at: { gte: startOfDay(day) },
      },
      select: { id: true },
    });
    if (told) return refuse("not-now", "told-already");
    const of = { id: personId, divisionCode: "" };
    const reminded = noticeEvents.reminded(of, { day, soon, today, over, threefold });
    return { value: { day }, grant: null, events: [reminded] };
  });
}
