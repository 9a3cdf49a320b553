import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { grantEvents, roleNamed } from "../model";
import { canSetGrant } from "../policy";

/** Ends a role at once: yesterday becomes its last day. What was done under it keeps its name. */
export function endGrant(
  actor: Actor,
  grantId: string,
  now: Date,
): Promise<Outcome<{ lastDay: string }>> {
  if (!z.uuid().safeParse(grantId).success) return Promise.resolve(refused(refuse("not-found")));
  return write(actor, now, async (tx) => {
    const grant = await tx.grant.findUnique({
      where: { id: grantId },
      select: { id: true, personId: true, role: true, scope: true, toDay: true },
    });
    const role = grant && roleNamed(grant.role);
    if (!grant || !role) return refuse("not-found");
    const verdict = canSetGrant(actor, grant);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const lastDay = addDays(dayOf(now), -1);
    if (grant.toDay && grant.toDay <= lastDay) return refuse("not-now", "already-ended");
    const { count } = await tx.grant.updateMany({
      where: { id: grant.id, toDay: grant.toDay },
      data: { toDay: lastDay },
    });
    if (count !== 1) return refuse("stale", "stale");
    const of = { id: grant.id, divisionCode: grant.scope };
    const ended = grantEvents.ended(of, { personId: grant.personId, role, lastDay });
    return { value: { lastDay }, grant: verdict.grant, events: [ended] };
  });
}
