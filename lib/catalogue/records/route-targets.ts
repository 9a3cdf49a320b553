import "server-only";
import { type Day, dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { covers } from "@/lib/core/scope";
import type { RouteFault, RouteRow } from "../model/route";

const present = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
const handlingRoles = ["handler", "department-lead"];

function heldOn(day: Day) {
  return { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
}

/** What of the named bodies and people is there, three statements for any number of rules. */
async function readTargets(tx: Tx, routes: readonly RouteRow[], at: Date) {
  const many = { take: 1000 } as const;
  const departments = await tx.department.findMany({
    where: { id: { in: present(routes.map((route) => route.departmentId)) } },
    select: { id: true, divisionCode: true },
    ...many,
  });
  const venues = await tx.venue.findMany({
    where: { id: { in: present(routes.map((route) => route.venueId)) } },
    select: { id: true, divisionCode: true },
    ...many,
  });
  const grants = await tx.grant.findMany({
    where: {
      personId: { in: present(routes.map((route) => route.personId)) },
      role: { in: handlingRoles },
      person: { erasedAt: null },
      ...heldOn(dayOf(at)),
    },
    select: { personId: true, departmentId: true, scope: true },
    ...many,
  });
  return { departments, venues, grants };
}

type Targets = Awaited<ReturnType<typeof readTargets>>;

/** A department works for its district, so one of another district takes nothing from here. */
function isHere(body: { divisionCode: string } | undefined, area: string): boolean {
  return body !== undefined && covers(area.slice(0, 6), body.divisionCode);
}

function faultIn(route: RouteRow, { departments, venues, grants }: Targets): RouteFault | null {
  const { departmentId, venueId, personId } = route;
  const area = route.divisionPrefix || route.scope;
  if (!departmentId && !venueId) return "nothing-set";
  const department = departments.find((each) => each.id === departmentId);
  if (departmentId && !isHere(department, area)) return "department-gone";
  const venue = venues.find((each) => each.id === venueId);
  if (venueId && !isHere(venue, area)) return "venue-gone";
  const acts = grants.some(
    (grant) =>
      grant.personId === personId &&
      grant.departmentId === departmentId &&
      (covers(grant.scope, area) || covers(area, grant.scope)),
  );
  return personId && !acts ? "person-gone" : null;
}

/** What each rule that points nowhere lacks on that day; rules in order are absent. */
export async function routeFaultsOf(
  tx: Tx,
  routes: readonly RouteRow[],
  at: Date,
): Promise<ReadonlyMap<string, RouteFault>> {
  if (routes.length === 0) return new Map();
  const targets = await readTargets(tx, routes, at);
  return new Map(
    routes.flatMap((route) => {
      const fault = faultIn(route, targets);
      return fault ? [[route.id, fault] as const] : [];
    }),
  );
}

/** Whether somebody handles complaints of a place for a department on that day. */
export async function canHandleFor(
  tx: Tx,
  of: { personId: string; departmentId: string; divisionCode: string },
  at: Date,
): Promise<boolean> {
  const grants = await tx.grant.findMany({
    where: {
      personId: of.personId,
      departmentId: of.departmentId,
      role: { in: handlingRoles },
      person: { erasedAt: null },
      ...heldOn(dayOf(at)),
    },
    select: { scope: true },
    take: 50,
  });
  return grants.some((grant) => covers(grant.scope, of.divisionCode));
}
