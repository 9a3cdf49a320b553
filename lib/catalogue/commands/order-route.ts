import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type RouteMove, routeEvents } from "../model/route";
import { canKeepRoutes } from "../policy";
import { loadRoute } from "../records/route";
import { inOrder } from "../rules/match-route";

type Kept = { readonly id: string };

/** One place up or down among the rules of its area: the first that fits wins. */
export function moveRoute(actor: Actor, input: RouteMove, now: Date): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const route = await loadRoute(tx, input.id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { direction } = input;
    const rows = inOrder(
      await tx.route.findMany({
        where: { scope: route.scope, removedAt: null },
        select: { id: true, scope: true, position: true },
        take: 500,
      }),
    );
    const place = rows.findIndex((row) => row.id === route.id);
    const other = rows[direction === "up" ? place - 1 : place + 1];
    if (!other) return refuse("not-now", "route-at-end");
    const order = rows.map((row) => row.id);
    order[rows.indexOf(other)] = route.id;
    order[place] = other.id;
    if (!(await putInOrder(tx, rows, order))) return refuse("stale");
    const of = { id: route.id, divisionCode: route.scope };
    const moved = routeEvents.moved(of, { direction, past: other.id });
    return { value: { id: route.id }, grant: verdict.grant, events: [moved] };
  });
}

/** False where somebody moved one of them meanwhile. */
async function putInOrder(
  tx: Tx,
  rows: readonly { id: string; position: number }[],
  order: readonly string[],
): Promise<boolean> {
  for (const row of rows) {
    const position = order.indexOf(row.id) + 1;
    if (position === row.position) continue;
    const where = { id: row.id, position: row.position, removedAt: null };
    const { count } = await tx.route.updateMany({ where, data: { position } });
    if (count !== 1) return false;
  }
  return true;
}
