import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type OffReason, type RouteFault, type RouteRow, routeEvents } from "../model/route";
import { inOrder, matchRoute, type RouteFacts } from "../rules/match-route";
import { routeFaultsOf } from "./route-targets";

const most = 500;

export const routeSelect = {
  id: true,
  scope: true,
  position: true,
  name: true,
  divisionPrefix: true,
  categoryPrefix: true,
  kind: true,
  urgency: true,
  days: true,
  fromMinute: true,
  untilMinute: true,
  words: true,
  departmentId: true,
  venueId: true,
  personId: true,
} satisfies Prisma.RouteSelect;

/** The rules that are switched on for a place, in the order they are asked. */
export async function activeRoutes(tx: Tx, divisionCode: string): Promise<RouteRow[]> {
  const scopes = [2, 4, 6, 9, 12]
    .filter((length) => length <= divisionCode.length)
    .map((length) => divisionCode.slice(0, length));
  const rows = await tx.route.findMany({
    where: { scope: { in: scopes }, active: true, removedAt: null },
    select: routeSelect,
    take: most,
  });
  return inOrder(rows);
}

/** Switches a rule off; undefined where somebody else did so first. */
export async function switchOff(
  tx: Tx,
  route: { id: string; scope: string },
  why: { reason: OffReason; fault: RouteFault | null },
  at: Date,
): Promise<DraftEvent | undefined> {
  const { count } = await tx.route.updateMany({
    where: { id: route.id, active: true, removedAt: null },
    data: { active: false, offReason: why.reason, changedAt: at },
  });
  if (count !== 1) return undefined;
  return routeEvents["switched-off"]({ id: route.id, divisionCode: route.scope }, why);
}

export type Routed = {
  readonly route: RouteRow | null;
  /** Rules that were found to point nowhere and switched themselves off. */
  readonly events: readonly DraftEvent[];
};

/**
 * The first rule that fits. One that turns out to point nowhere is switched off in the same
 * transaction, and the next that fits is taken.
 */
export async function routeFor(tx: Tx, facts: RouteFacts, at: Date): Promise<Routed> {
  let routes = await activeRoutes(tx, facts.divisionCode);
  const events: DraftEvent[] = [];
  for (let hit = matchRoute(routes, facts); hit; hit = matchRoute(routes, facts)) {
    const { id } = hit;
    const fault = (await routeFaultsOf(tx, [hit], at)).get(id);
    if (!fault) return { route: hit, events };
    const off = await switchOff(tx, hit, { reason: "points-nowhere", fault }, at);
    if (off) events.push(off);
    routes = routes.filter((route) => route.id !== id);
  }
  return { route: null, events };
}

/** The rules for a bulk of complaints of one place; those that point nowhere are left out. */
export async function soundRoutes(tx: Tx, scope: string, at: Date): Promise<RouteRow[]> {
  const rows = await tx.route.findMany({
    where: {
      active: true,
      removedAt: null,
      OR: [
        { scope: { startsWith: scope } },
        { scope: { in: [2, 4, 6, 9, 12].map((length) => scope.slice(0, length)) } },
      ],
    },
    select: routeSelect,
    take: most,
  });
  const faults = await routeFaultsOf(tx, rows, at);
  return inOrder(rows.filter((row) => !faults.has(row.id)));
}

/** A rule with what commands need of it; removed ones do not exist. */
export async function loadRoute(tx: Tx, id: string) {
  return tx.route.findFirst({
    where: { id, removedAt: null },
    select: { ...routeSelect, version: true, active: true, testedAt: true, offReason: true },
  });
}
export type LoadedRoute = NonNullable<Awaited<ReturnType<typeof loadRoute>>>;

/** Compare-and-set on the edition that was read. */
export async function changeRoute(
  tx: Tx,
  route: { id: string; version: number; active?: boolean },
  data: Prisma.RouteUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.route.updateMany({
    where: { id: route.id, version: route.version, active: route.active, removedAt: null },
    data,
  });
  return count === 1;
}
