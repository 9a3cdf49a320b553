import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type RouteAct, routeEvents } from "../model/route";
import { canKeepRoutes } from "../policy";
import { changeRoute, loadRoute, switchOff } from "../records/route";
import { routeFaultsOf } from "../records/route-targets";

type Kept = { readonly id: string };

/** Only a rule that was tested as it stands, and points somewhere, is switched on. */
export function switchRouteOn(actor: Actor, input: RouteAct, now: Date): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const route = await loadRoute(tx, input.id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (route.active) return refuse("not-now", "route-on");
    if (!route.testedAt) return refuse("not-now", "route-untested");
    const fault = (await routeFaultsOf(tx, [route], now)).get(route.id);
    if (fault) return refuse("not-now", fault);
    const on = { active: true, offReason: null, changedById: actor.id, changedAt: now };
    if (!(await changeRoute(tx, { ...input, active: false }, on))) return refuse("stale");
    const of = { id: route.id, divisionCode: route.scope };
    const event = routeEvents["switched-on"](of, { version: route.version });
    return { value: { id: route.id }, grant: verdict.grant, events: [event] };
  });
}

export function switchRouteOff(actor: Actor, input: RouteAct, now: Date): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const route = await loadRoute(tx, input.id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const event = await switchOff(tx, route, { reason: "by-hand", fault: null }, now);
    if (!event) return refuse("not-now", "route-off");
    return { value: { id: route.id }, grant: verdict.grant, events: [event] };
  });
}
