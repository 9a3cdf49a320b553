import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { feedToken } from "../records/calendar-feed";

/** The path of the actor's private calendar, and since when; null where they have none. */
export async function getMyCalendarFeed(
  actor: Actor,
): Promise<{ readonly path: string; readonly since: Date } | null> {
  if (actor.kind !== "person") return null;
  const feed = await db.calendarFeed.findUnique({ where: { personId: actor.id } });
  return feed ? { path: `/calendar/${feedToken(feed.key)}.ics`, since: feed.createdAt } : null;
}
