import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { savedMost } from "../model/saved-filter";

/** One's own saved lists, the oldest first. */
export async function listSavedFilters(actor: Actor) {
  if (actor.kind !== "person") return [];
  return db.savedFilter.findMany({
    where: { personId: actor.id },
    select: { id: true, name: true, address: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: savedMost,
  });
}
export type SavedFilterRow = Awaited<ReturnType<typeof listSavedFilters>>[number];
