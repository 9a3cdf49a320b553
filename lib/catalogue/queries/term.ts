import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { routeScopes } from "../policy";

/** The terms that hold now in the areas whose rules the actor keeps. */
export async function listTerms(actor: Actor) {
  const scopes = routeScopes(actor);
  if (scopes.length === 0) return [];
  return db.term.findMany({
    where: { untilAt: null, OR: scopes.map((scope) => ({ scope: { startsWith: scope } })) },
    select: {
      id: true,
      scope: true,
      kind: true,
      categoryPrefix: true,
      urgency: true,
      amount: true,
      unit: true,
      version: true,
      fromAt: true,
    },
    orderBy: [{ kind: "asc" }, { scope: "asc" }, { categoryPrefix: "asc" }, { urgency: "asc" }],
    take: 300,
  });
}
export type TermListed = Awaited<ReturnType<typeof listTerms>>[number];
