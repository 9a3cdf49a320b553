import "server-only";
import { z } from "zod";
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
  return {
    ...page,
    rows: page.rows.map(({ readAt, counts, ...row }) => ({
      ...row,
      read: readAt !== null,
      counts: countsOf(counts),
    })),
  };
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
  return db.notice.findFirst({
    where: { personId: actor.id, ref },
    orderBy: { at: "desc" },
    select: { kind: true, ref: true, followed: true },
  });
}
