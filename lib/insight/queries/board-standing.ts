import "server-only";
import { paceOf } from "@/lib/consultation/rules/venue-activity";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type SettingKey, sampleSetting } from "@/lib/core/settings";
import type { BoardFilter, Measures } from "../model/board";
import { type PacedVenue, venueMeasures } from "../model/paced-venue";
import { memberFacts } from "../records/meeting-facts";
import { rangeOf } from "../records/told";

type Row = {
  of: string;
  code: string;
  id: string;
  kind: string;
  name: string;
  place: string;
  last: Date | null;
  opened: string | null;
  /** Held this year; members in all. */
  all: number;
  came: number;
};

const rules = {
  hall: "venue.hall-yearly",
  station: "venue.station-yearly",
  studioQuarter: "venue.studio-quarterly",
  sleepingDays: "venue.sleeping-days",
} as const satisfies Record<string, SettingKey>;

/** Venues with what was held there, sectors with their members, the year's rules: as many as there are of these. */
function readStanding(filter: BoardFilter, now: Date): Promise<Row[]> {
  const range = rangeOf(filter);
  const { base, values } = memberFacts(range);
  const today = dayOf(now);
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const since = startOfDay(addDays(today, -730));
  const around = [0, 2, 4, 6, 9, 12].map((length) => filter.scope.slice(0, length));
  return db.$queryRaw`
    SELECT 'venue' AS "of", v."code", '' AS "id", v."kind", v."name",
      coalesce(d."name", '') AS "place", c."last", v."openedOn" AS "opened", c."held" AS "all", 0 AS "came"
    FROM "Venue" v LEFT JOIN "Division" d ON d."code" = left(v."divisionCode", 9)
    LEFT JOIN LATERAL (SELECT max(h."startedAt") AS "last",
        (count(*) FILTER (WHERE h."startedAt" >= ${year}))::int AS "held"
      FROM "Consultation" h WHERE h."venueId" = v."id" AND h."startsAt" >= ${since}
        AND h."startedAt" <= ${now}) c ON true
    WHERE v."divisionCode" LIKE ${range.prefix} AND v."kind" IN ('hall', 'station', 'studio')
    UNION ALL
    SELECT 'sector', m."sector", '', '', '', '', NULL, NULL, count(*)::int,
      sum(${values["members-present"]})::int
    FROM "Member" m JOIN "Person" q ON q."id" = m."personId"
    WHERE ${base} AND m."divisionCode" LIKE ${range.prefix} GROUP BY 2
    UNION ALL
    SELECT 'rule', s."key", s."scope", '', s."value"::text, '', NULL, NULL, 0, 0 FROM "Setting" s
    WHERE s."key" = ANY(${Object.values(rules)}) AND s."scope" = ANY(${around})
    ORDER BY 1, 2 LIMIT 8000`;
}

function rulesIn(rows: readonly Row[]) {
  const set = rows.filter((row) => row.of === "rule").sort((a, b) => a.id.length - b.id.length);
  const value = (key: SettingKey) => {
    const nearest = set.findLast((row) => row.code === key);
    return nearest ? Number(nearest.name) : sampleSetting(key);
  };
  return {
    hall: value(rules.hall),
    station: value(rules.station),
    studioQuarter: value(rules.studioQuarter),
    sleepingDays: value(rules.sleepingDays),
  };
}

function pacedIn(rows: readonly Row[], now: Date): PacedVenue[] {
  const yearly = rulesIn(rows);
  return rows.flatMap((row) => {
    if (row.of !== "venue") return [];
    const { code, name, place, last, opened: openedOn, all: held } = row;
    const activity = { held, lastDay: last ? dayOf(last) : null, openedOn };
    const pace = paceOf(row.kind, activity, yearly, dayOf(now));
    return pace ? [{ code, name, place, last, pace }] : [];
  });
}

export type Standing = {
  /** In the order of their codes. */
  readonly venues: readonly PacedVenue[];
  /** Members and who of them came, by sector. */
  readonly sectors: ReadonlyMap<string, Measures>;
  /** Members and venues in all. */
  readonly whole: Measures;
};

/**
 * Members of a place and who came to a consultation of the period; halls, stations and studios with
 * the pace they keep today by the rules of the year (domain.md §3, §12). One statement that grows
 * with venues and members, not with what is behind them. Public: counts, and what is public of venues.
 */
export async function countPublishedStanding(filter: BoardFilter, now: Date): Promise<Standing> {
  const rows = await readStanding(filter, now);
  const venues = pacedIn(rows, now);
  const sectors = rows.filter((row) => row.of === "sector");
  const sum = (of: "all" | "came") => sectors.reduce((total, row) => total + row[of], 0);
  const members = { members: sum("all"), "members-present": sum("came") };
  return {
    venues,
    sectors: new Map(
      sectors.map((row) => [row.code, { members: row.all, "members-present": row.came }]),
    ),
    whole: { ...members, ...venueMeasures(venues) },
  };
}
