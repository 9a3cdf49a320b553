import "server-only";
import { paceOf } from "@/lib/consultation/rules/venue-activity";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type SettingKey, sampleSetting } from "@/lib/core/settings";
import type { BoardFilter, Measures } from "../model/board";
import { type PacedVenue, venueMeasures } from "../model/paced-venue";
import type { TallyAsked, TallyRow } from "../model/tally";
import { rangeOf } from "../records/told";
import { readPublishedTallySets } from "./tally";

type Row = {
  of: string;
  code: string;
  id: string;
  kind: string;
  name: string;
  place: string;
  last: Date | null;
  opened: string | null;
  /** Of a sector, by id. */
  members: readonly string[] | null;
};

const rules = {
  hall: "venue.hall-yearly",
  station: "venue.station-yearly",
  studioQuarter: "venue.studio-quarterly",
  sleepingDays: "venue.sleeping-days",
} as const satisfies Record<string, SettingKey>;

/** Venues with when something was last held there, members by sector, the year's rules. */
function readStanding(filter: BoardFilter, now: Date): Promise<Row[]> {
  const { prefix } = rangeOf(filter);
  const since = startOfDay(addDays(dayOf(now), -730));
  const around = [0, 2, 4, 6, 9, 12].map((length) => filter.scope.slice(0, length));
  return db.$queryRaw`
    SELECT 'venue' AS "of", v."code", v."id"::text AS "id", v."kind", v."name",
      coalesce(d."name", '') AS "place", c."startedAt" AS "last", v."openedOn" AS "opened",
      NULL::text[] AS "members"
    FROM "Venue" v LEFT JOIN "Division" d ON d."code" = left(v."divisionCode", 9)
    LEFT JOIN LATERAL (SELECT h."startedAt" FROM "Consultation" h
      WHERE h."venueId" = v."id" AND h."startsAt" >= ${since} AND h."startedAt" <= ${now}
      ORDER BY h."startsAt" DESC LIMIT 1) c ON true
    WHERE v."divisionCode" LIKE ${prefix} AND v."kind" IN ('hall', 'station', 'studio')
    UNION ALL
    SELECT 'sector', m."sector", '', '', '', '', NULL, NULL, array_agg(m."id"::text)
    FROM "Member" m JOIN "Person" q ON q."id" = m."personId"
    WHERE q."erasedAt" IS NULL AND m."divisionCode" LIKE ${prefix} GROUP BY 2
    UNION ALL
    SELECT 'rule', s."key", s."scope", '', s."value"::text, '', NULL, NULL, NULL FROM "Setting" s
    WHERE s."key" = ANY(${Object.values(rules)}) AND s."scope" = ANY(${around})
    ORDER BY 1, 2 LIMIT 8000`;
}

/** How much was held at each venue this year, and which members came in the period. */
export function standingQuestions({ scope, from, to }: BoardFilter, now: Date): TallyAsked[] {
  const year = dayOf(now).slice(0, 4);
  return [
    {
      ...{ scope, from: `${year}-01-01`, to: `${year}-12-31` },
      ...{ families: ["venue"], groupBy: "venue" },
    },
    { scope, from, to, families: ["member"], groupBy: "member" },
  ];
}

const byKey = (rows: readonly TallyRow[] = []) => new Map(rows.map((row) => [row.key, row.value]));

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

function pacedIn(
  rows: readonly Row[],
  heldAt: ReadonlyMap<string, number>,
  now: Date,
): PacedVenue[] {
  const yearly = rulesIn(rows);
  return rows.flatMap((row) => {
    if (row.of !== "venue") return [];
    const { code, name, place, last, opened: openedOn } = row;
    const lastDay = last ? dayOf(last) : null;
    const activity = { held: heldAt.get(row.id) ?? 0, lastDay, openedOn };
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

function sectorsIn(rows: readonly Row[], came: ReadonlyMap<string, number>) {
  const counted = (members: readonly string[]) => ({
    members: members.length,
    "members-present": members.filter((id) => (came.get(id) ?? 0) > 0).length,
  });
  const bySector = rows.flatMap(({ of, code, members }) =>
    of === "sector" && members ? [[code, members] as const] : [],
  );
  return {
    sectors: new Map<string, Measures>(bySector.map(([code, ids]) => [code, counted(ids)])),
    all: counted(bySector.flatMap(([, ids]) => ids)),
  };
}

/**
 * Members of a place and who came to a consultation of the period; halls, stations and studios with
 * the pace they keep today by the rules of the year (domain.md §3, §12). `sums` answer
 * `standingQuestions`. One statement that grows with venues and members, not with what is behind
 * them. Public: counts, and what is public of venues.
 */
export async function readPublishedStanding(
  filter: BoardFilter,
  now: Date,
  sums: Promise<TallyRow[][]>,
): Promise<Standing> {
  const [rows, [held, came]] = await Promise.all([readStanding(filter, now), sums]);
  const venues = pacedIn(rows, byKey(held), now);
  const { sectors, all } = sectorsIn(rows, byKey(came));
  return { venues, sectors, whole: { ...all, ...venueMeasures(venues) } };
}

/** The same on its own, in two statements. */
export function countPublishedStanding(filter: BoardFilter, now: Date): Promise<Standing> {
  return readPublishedStanding(filter, now, readPublishedTallySets(standingQuestions(filter, now)));
}
