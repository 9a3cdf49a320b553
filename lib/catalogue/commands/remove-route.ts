import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type RouteAct, routeEvents } from "../model/route";
import { canKeepRoutes } from "../policy";
import { changeRoute, loadRoute } from "../records/route";

/** Complaints that it routed keep its name; it routes nothing any more. */
export function removeRoute(
  actor: Actor,
  input: RouteAct,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const route = await loadRoute(tx, input.id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const gone = { active: false, removedAt: now, changedById: actor.id, changedAt: now };
    if (!(await changeRoute(tx, input, gone))) return refuse("stale");
    const of = { id: route.id, divisionCode: route.scope };
    const removed = routeEvents.removed(of, { version: route.version });
    return { value: { id: route.id }, grant: verdict.grant, events: [removed] };
  });
}
