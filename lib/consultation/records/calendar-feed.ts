import "server-only";
import type { Tx } from "@/lib/core/db";
import { blindIndex } from "@/lib/core/secret";
import { calendarChanges } from "../model/calendar-feed";

/** The secret part of a feed's address; only the platform's key makes it from the row. */
export function feedToken(key: string): string {
  return blindIndex("calendar-feed", key);
}

export function feedIndex(token: string): string {
  return blindIndex("calendar-feed-index", token);
}

type Version = { readonly subjectId: string; readonly sequence: number; readonly at: Date };

/**
 * The version of each consultation as a calendar has it: the place in its chain of the last event
 * that changed time, place or state, or where one of these attendances stands.
 */
export async function calendarVersions(
  tx: Tx,
  consultationIds: readonly string[],
  attendanceIds: readonly string[] = [],
): Promise<ReadonlyMap<string, Version>> {
  if (consultationIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<Version[]>`
    SELECT "subjectId", max("seq")::int AS "sequence", max("at") AS "at" FROM "Event"
    WHERE "subject" = 'consultation' AND "subjectId" = ANY(${[...consultationIds]}::uuid[])
      AND ("type" = ANY(${[...calendarChanges]}::text[])
        OR "data" ->> 'attendanceId' = ANY(${[...attendanceIds]}::text[]))
    GROUP BY "subjectId"`;
  return new Map(rows.map((row) => [row.subjectId, row]));
}
