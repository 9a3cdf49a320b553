import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { BulkPlan } from "../model/bulk";
import { loadPicked, markOf, targetOf, verdictOn } from "../records/bulk";

/** The picked complaints by name, before anything is decided about them. */
export async function listPicked(actor: Actor, refs: readonly string[]) {
  const picked = await loadPicked(db, actor, refs);
  const titles = await db.complaint.findMany({
    where: { id: { in: picked.map(({ id }) => id) } },
    select: { id: true, title: true },
    take: picked.length,
  });
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  return picked.map((each) => ({ ...each, title: titleOf.get(each.id) ?? "" }));
}
export type Picked = Awaited<ReturnType<typeof listPicked>>[number];

/** What the plan will do to each, and to which it can do nothing and why. Nothing is written. */
export async function listPlanned(actor: Actor, refs: readonly string[], plan: BulkPlan) {
  const [picked, target] = await Promise.all([listPicked(actor, refs), targetOf(db, actor, plan)]);
  return picked.map((complaint) => ({
    complaint,
    mark: markOf(complaint),
    verdict: verdictOn(actor, complaint, plan, target),
  }));
}
export type Planned = Awaited<ReturnType<typeof listPlanned>>[number];
