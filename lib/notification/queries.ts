import "server-only";
import { z } from "zod";
import { joinedBy } from "@/lib/complaint/records/complaint";
import { getPublishedSentences } from "@/lib/consultation/queries/report";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import type { NoticeRow } from "./model";
import { countsOf } from "./model/counts";

const cursor = z.tuple([momentText, z.uuid()]);

/** The actor's own notices, newest first. */
export async function listNotices(
  actor: Actor,
  filter: { after?: string; take?: number },
): Promise<Page<NoticeRow>> {
  if (actor.kind !== "person") return { rows: [] };
  const take = Math.min(filter.take ?? 20, 50);
  const after = readCursor(cursor, filter.after);
  const older = after && { OR: [{ at: { lt: after[0] } }, { at: after[0], id: { lt: after[1] } }] };
  const rows = await db.notice.findMany({
    where: { personId: actor.id, ...older },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: {
      id: true,
      kind: true,
      ref: true,
      at: true,
      readAt: true,
      followed: true,
      counts: true,
    },
    take: take + 1,
  });
  const page = pageOf(rows, take, (row) => cursorOf(row.at.toISOString(), row.id));
  const [joined, sentences] = await Promise.all([
    joinedAmong(actor, page.rows),
    getPublishedSentences(page.rows.filter(hasResult).map(({ ref }) => ref)),
  ]);
  return {
    ...page,
    rows: page.rows.map(({ readAt, counts, ...row }) => ({
      ...row,
      read: readAt !== null,
      joined: row.followed && joined.has(row.ref),
      counts: countsOf(counts),
      said: hasResult(row) ? sentences.get(row.ref) : undefined,
    })),
  };
}

const hasResult = ({ kind }: { readonly kind: string }) => kind === "consultation.issued";

type Told = { readonly ref: string; readonly followed: boolean };

/** The complaints among notices that the actor joined and still follows; no statement where none can be. */
async function joinedAmong(actor: Actor, told: readonly Told[]): Promise<ReadonlySet<string>> {
  const refs = told.filter(({ followed }) => followed).map(({ ref }) => ref);
  if (refs.length === 0) return new Set();
  const rows = await db.complaint.findMany({
    where: { AND: [{ ref: { in: refs } }, joinedBy(actor)] },
    select: { ref: true },
    take: refs.length,
  });
  return new Set(rows.map(({ ref }) => ref));
}

/** How many of the actor's notices are unread; counted to 100. */
export async function countUnread(actor: Actor): Promise<number> {
  if (actor.kind !== "person") return 0;
  const rows = await db.notice.findMany({
    where: { personId: actor.id, readAt: null },
    select: { id: true },
    take: 100,
  });
  return rows.length;
}

/** The actor's newest notice of a reference: it says as what they are concerned. */
export async function getNoticeOf(actor: Actor, ref: string) {
  if (actor.kind !== "person") return null;
  const notice = await db.notice.findFirst({
    where: { personId: actor.id, ref },
    orderBy: { at: "desc" },
    select: { kind: true, ref: true, followed: true },
  });
  return notice && { ...notice, joined: (await joinedAmong(actor, [notice])).has(ref) };
}
