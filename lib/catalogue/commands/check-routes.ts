import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { routeSelect, switchOff } from "../records/route";
import { routeFaultsOf } from "../records/route-targets";

const batch = 500;

/**
 * Every rule that is on is looked at; one whose department, venue or person is gone switches itself
 * off, before somebody's complaint finds out. Returns how many did.
 */
export async function switchOffDeadRoutes(actor: Actor, now: Date): Promise<number> {
  const routes = await db.route.findMany({
    where: { active: true, removedAt: null },
    select: routeSelect,
    orderBy: { id: "asc" },
    take: batch,
  });
  const faults = await routeFaultsOf(db, routes, now);
  let dead = 0;
  for (const route of routes) {
    const fault = faults.get(route.id);
    if (!fault) continue;
    const outcome = await write(actor, now, async (tx) => {
      const event = await switchOff(tx, route, { reason: "points-nowhere", fault }, now);
      return event ? { value: null, grant: null, events: [event] } : refuse("stale");
    });
    dead += outcome.ok ? 1 : 0;
  }
  return dead;
}
