import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { canSchedule } from "../policy";
import { seriesDates } from "../records/series";
import type { SeriesAsked, SeriesDate } from "../rules/series";

/** The days of a series before it is started, for whoever may hold it there; none to others. */
export async function getSeriesDates(
  actor: Actor,
  venueCode: string,
  asked: SeriesAsked,
): Promise<readonly SeriesDate[]> {
  const venue = await db.venue.findUnique({
    where: { code: venueCode },
    select: { id: true, divisionCode: true },
  });
  if (!venue) return [];
  const place = { divisionCode: venue.divisionCode, venueId: venue.id };
  return canSchedule(actor, place).allowed ? seriesDates(db, { venueId: venue.id }, asked) : [];
}
