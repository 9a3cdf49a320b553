import "server-only";
import { type RouteAct, routeEvents } from "@/lib/catalogue/model/route";
import { canKeepRoutes } from "@/lib/catalogue/policy";
import { changeRoute, loadRoute } from "@/lib/catalogue/records/route";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { tryOnPast } from "../records/route-test";

/** Tries a rule as it stands on past complaints, and notes that this was done. */
export function testRoute(
  actor: Actor,
  input: RouteAct,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const route = await loadRoute(tx, input.id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { total, hits } = await tryOnPast(tx, route, now);
    const tested = { testedAt: now, testedCount: total, testedHits: hits.length };
    if (!(await changeRoute(tx, input, tested))) return refuse("stale");
    const of = { id: route.id, divisionCode: route.scope };
    const found = { version: route.version, count: total, hits: hits.length };
    const value = { id: route.id };
    return { value, grant: verdict.grant, events: [routeEvents.tested(of, found)] };
  });
}
