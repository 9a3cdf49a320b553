import "server-only";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { countTriagedToday } from "@/lib/complaint/queries/desk";
import { readQueue } from "@/lib/complaint/queries/queue";
import { listSavedFilters } from "@/lib/complaint/queries/saved-filters";
import { listExcerpts, searchAll } from "@/lib/complaint/queries/search";
import type { Actor } from "@/lib/core/actor";
import { listDepartments } from "@/lib/place/queries";
import { streetsOf, widestScope } from "../../_parts/streets";
import type { QueueAddress } from "./address";

/** The closed have no views to count. */
async function listAnd(actor: Actor, at: QueueAddress, now: Date) {
  if (!at.closed || !at.words) return readQueue(actor, "triage", at, now);
  return { page: await searchAll(actor, "triage", at), counts: null };
}

/** Everything the page of a queue shows; what nobody sees there is not asked for. */
export async function readDesk(actor: Actor, at: QueueAddress, now: Date) {
  const isWaiting = at.stage === "waiting";
  const [{ page, counts }, doneToday, categories, streets, departments] = await Promise.all([
    listAnd(actor, at, now),
    isWaiting ? countTriagedToday(actor, now) : 0,
    listPublishedCategories(),
    streetsOf(actor),
    isWaiting ? [] : listDepartments(widestScope(actor)?.slice(0, 6) ?? ""),
  ]);
  const open = at.item ?? page.rows[0]?.ref;
  const [complaint, excerpts, saved] = await Promise.all([
    open ? getComplaint(actor, open, now) : null,
    listExcerpts(actor, "triage", page.rows, at.words),
    listSavedFilters(actor),
  ]);
  const groups = groupsOf(categories);
  return {
    page,
    counts,
    doneToday,
    groups,
    streets,
    departments,
    complaint,
    open,
    excerpts,
    saved,
  };
}
export type DeskQueue = Awaited<ReturnType<typeof readDesk>>;
