import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Locale } from "@/lib/core/i18n";
import { feedIndex, feedToken } from "../records/calendar-feed";

/** The path of the actor's private calendar, and since when; null where they have none. */
export async function getMyCalendarFeed(
  actor: Actor,
): Promise<{ readonly path: string; readonly since: Date } | null> {
  if (actor.kind !== "person") return null;
  const feed = await db.calendarFeed.findUnique({ where: { personId: actor.id } });
  return feed ? { path: `/calendar/${feedToken(feed.key)}.ics`, since: feed.createdAt } : null;
}

/** Whose calendar a key opens, and in which language they read it; null where it opens none. */
export async function findCalendarOwner(
  token: string,
): Promise<{ readonly personId: string; readonly locale: Locale } | null> {
  const feed = await db.calendarFeed.findUnique({ where: { tokenIndex: feedIndex(token) } });
  if (!feed) return null;
  const { personId } = feed;
  const person = await db.person.findFirst({
    where: { id: personId, erasedAt: null },
    select: { locale: true },
  });
  return person ? { personId, locale: person.locale === "en" ? "en" : "zh" } : null;
}
