import "server-only";
import type { Pace } from "@/lib/consultation/model/venue-activity";
import { getPublishedActivityRules } from "@/lib/consultation/queries/venue-activity";
import { paceOf } from "@/lib/consultation/rules/venue-activity";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { BoardItem, Measure, Measures } from "../model/board";

type Row = {
  code: string;
  kind: string;
  name: string;
  place: string;
  held: number;
  last: Date | null;
};
export type PacedVenue = Omit<Row, "last"> & { readonly last: Date | null; readonly pace: Pace };

/**
 * Halls, stations and studios of a scope with the pace they keep today (domain.md §3, §12): what
 * the year's rules ask of each kind, and who held nothing for as long as makes it sleep.
 */
export async function listPacedVenues(scope: string, now: Date): Promise<PacedVenue[]> {
  const today = dayOf(now);
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const since = startOfDay(addDays(today, -730));
  const [rules, rows] = await Promise.all([
    getPublishedActivityRules(scope.slice(0, 6)),
    db.$queryRaw<Row[]>`
      SELECT v."code", v."kind", v."name", coalesce(d."name", '') AS "place",
        max(c."startedAt") AS "last",
        (count(c."id") FILTER (WHERE c."startedAt" >= ${year}))::int AS "held"
      FROM "Venue" v LEFT JOIN "Division" d ON d."code" = left(v."divisionCode", 9)
      LEFT JOIN "Consultation" c ON c."venueId" = v."id" AND c."startsAt" >= ${since}
        AND c."startedAt" <= ${now}
      WHERE v."divisionCode" LIKE ${`${scope}%`} AND v."kind" IN ('hall', 'station', 'studio')
      GROUP BY v."id", d."name" ORDER BY v."code" LIMIT 5000`,
  ]);
  return rows.flatMap((row) => {
    const lastDay = row.last ? dayOf(row.last) : null;
    const pace = paceOf(row.kind, { held: row.held, lastDay }, rules, today);
    return pace ? [{ ...row, pace }] : [];
  });
}

const counts: Partial<Record<Measure, (venue: PacedVenue) => boolean>> = {
  venues: () => true,
  "venues-active": ({ pace }) => pace === "on-pace",
  "venues-sleeping": ({ pace }) => pace === "sleeping",
};

export function venueMeasures(venues: readonly PacedVenue[]): Measures {
  return Object.fromEntries(
    Object.entries(counts).map(([name, is]) => [name, venues.filter(is).length]),
  );
}

export function venueItems(venues: readonly PacedVenue[], measure: Measure): BoardItem[] {
  const is = counts[measure] ?? (() => false);
  return venues.filter(is).map(({ code, name, place, pace, last }) => ({
    ...{ key: code, ref: code, title: name, place, status: pace, at: last, value: 1 },
  }));
}
