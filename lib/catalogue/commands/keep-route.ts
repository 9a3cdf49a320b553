import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type RouteEdit, type RouteForm, routeEvents } from "../model/route";
import { canKeepRoutes } from "../policy";
import { changeRoute, loadRoute } from "../records/route";
import { routeFaultsOf } from "../records/route-targets";

type Kept = { readonly id: string };
const fieldOf = {
  "nothing-set": "departmentId",
  "department-gone": "departmentId",
  "venue-gone": "venueId",
  "person-gone": "personId",
} as const;

/** A new rule stands last and is off until it was tested. */
export function createRoute(actor: Actor, input: RouteForm, now: Date): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const verdict = canKeepRoutes(actor, input.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const wrong = await wrongTarget(tx, input, now);
    if (wrong) return refuse("invalid", undefined, wrong);
    const last = await tx.route.findFirst({
      where: { scope: input.scope, removedAt: null },
      select: { position: true },
      orderBy: { position: "desc" },
    });
    const of = { id: newId(), divisionCode: input.scope };
    await tx.route.create({
      data: {
        ...input,
        id: of.id,
        position: (last?.position ?? 0) + 1,
        changedById: actor.id,
        changedAt: now,
      },
    });
    const created = routeEvents.created(of, { version: 1 });
    return { value: { id: of.id }, grant: verdict.grant, events: [created] };
  });
}

/** Another wording is another rule: it is off, and what was tested before says nothing of it. */
export function editRoute(actor: Actor, input: RouteEdit, now: Date): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const { id, version, ...fields } = input;
    const route = await loadRoute(tx, id);
    if (!route) return refuse("not-found");
    const verdict = canKeepRoutes(actor, route.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (fields.scope !== route.scope) return refuse("invalid", "scope-fixed");
    const wrong = await wrongTarget(tx, fields, now);
    if (wrong) return refuse("invalid", undefined, wrong);
    const untested = { testedAt: null, testedCount: null, testedHits: null };
    const changed = await changeRoute(
      tx,
      { id, version },
      {
        ...fields,
        ...untested,
        active: false,
        offReason: "edited",
        version: version + 1,
        changedById: actor.id,
        changedAt: now,
      },
    );
    if (!changed) return refuse("stale");
    const of = { id, divisionCode: route.scope };
    const edited = routeEvents.edited(of, { version: version + 1 });
    const off = { reason: "edited", fault: null } as const;
    const events = [
      edited,
      ...(route.active ? [routeEvents["switched-off"](of, off)] : []),
    ] as const;
    return { value: { id }, grant: verdict.grant, events };
  });
}

async function wrongTarget(tx: Tx, input: RouteForm, now: Date) {
  const route = { ...input, id: "new", position: 0 };
  const fault = (await routeFaultsOf(tx, [route], now)).get("new");
  return fault ? { [fieldOf[fault]]: [fault] } : undefined;
}
