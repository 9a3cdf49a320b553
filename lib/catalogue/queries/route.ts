import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import { routeScopes } from "../policy";
import { routeSelect } from "../records/route";
import { routeFaultsOf } from "../records/route-targets";
import { inOrder } from "../rules/match-route";

const most = 500;

const shown = {
  ...routeSelect,
  version: true,
  active: true,
  offReason: true,
  testedAt: true,
  testedCount: true,
  testedHits: true,
  changedAt: true,
} as const;

/** What the actor keeps: rules of the areas whose office is theirs. */
function keptBy(actor: Actor) {
  const scopes = routeScopes(actor);
  return { removedAt: null, OR: scopes.map((scope) => ({ scope: { startsWith: scope } })) };
}

async function withNames<
  R extends { departmentId: string | null; venueId: string | null; personId: string | null } & {
    divisionPrefix: string;
  },
>(rows: readonly R[]) {
  const ids = rows.flatMap((row) => row.personId ?? []);
  const [names, people] = await Promise.all([
    getPlaceNames({
      divisions: rows.map((row) => row.divisionPrefix || null),
      departments: rows.map((row) => row.departmentId),
      venues: rows.map((row) => row.venueId),
    }),
    db.person.findMany({
      where: { id: { in: ids }, erasedAt: null },
      select: { id: true, name: true },
      take: most,
    }),
  ]);
  const named = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => ({
    ...row,
    divisionName: names.division(row.divisionPrefix),
    departmentName: names.department(row.departmentId),
    venueName: names.venue(row.venueId),
    personName: named.get(row.personId ?? ""),
  }));
}

/** Every rule the actor keeps, in the order they are asked, with what each lacks today. */
export async function listRoutes(actor: Actor, now: Date) {
  if (routeScopes(actor).length === 0) return [];
  const rows = inOrder(
    await db.route.findMany({ where: keptBy(actor), select: shown, take: most }),
  );
  const [named, faults] = await Promise.all([withNames(rows), routeFaultsOf(db, rows, now)]);
  return named.map((row) => ({ ...row, fault: faults.get(row.id) ?? null }));
}
export type RouteListed = Awaited<ReturnType<typeof listRoutes>>[number];

/** One rule the actor keeps; null where it is somebody else's, or removed. */
export async function getRoute(actor: Actor, id: string, now: Date): Promise<RouteListed | null> {
  if (routeScopes(actor).length === 0) return null;
  const row = await db.route.findFirst({ where: { AND: [{ id }, keptBy(actor)] }, select: shown });
  if (!row) return null;
  const [named, faults] = await Promise.all([withNames([row]), routeFaultsOf(db, [row], now)]);
  return named.map((each) => ({ ...each, fault: faults.get(row.id) ?? null }))[0] ?? null;
}

/** How many rules of the actor's areas switched themselves off, for a line on the desk. */
export async function countDeadRoutes(actor: Actor): Promise<number> {
  if (routeScopes(actor).length === 0) return 0;
  return db.route.count({ where: { ...keptBy(actor), offReason: "points-nowhere" } });
}

/** Who handles complaints for a department of a district today: whom a rule can name. */
export async function listRouteHandlers(
  actor: Actor,
  scope: string,
  day: string,
): Promise<readonly { id: string; name: string; departmentId: string }[]> {
  if (!routeScopes(actor).some((kept) => scope.startsWith(kept))) return [];
  const grants = await db.grant.findMany({
    where: {
      role: { in: ["handler", "department-lead"] },
      departmentId: { not: null },
      scope: { startsWith: scope.slice(0, 6) },
      fromDay: { lte: day },
      OR: [{ toDay: null }, { toDay: { gte: day } }],
      person: { erasedAt: null },
    },
    select: { departmentId: true, person: { select: { id: true, name: true } } },
    orderBy: [{ departmentId: "asc" }, { personId: "asc" }],
    take: most,
  });
  const rows = grants.map(({ departmentId, person }) => ({
    ...person,
    departmentId: departmentId ?? "",
  }));
  return [...new Map(rows.map((row) => [`${row.id} ${row.departmentId}`, row])).values()];
}
