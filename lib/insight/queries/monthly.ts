import "server-only";
import { publicStatuses } from "@/lib/campaign/model";
import {
  countPublishedActivity,
  getPublishedActivityRules,
} from "@/lib/consultation/queries/venue-activity";
import { noActivity, paceOf } from "@/lib/consultation/rules/venue-activity";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { countPublishedPromises, listPublishedPromises } from "@/lib/look-back/queries/promises";
import { sumPromises } from "@/lib/look-back/rules/promise-state";
import { getDivisionNames, listStreetsWithin } from "@/lib/place/queries";
import type { Counts } from "../model";
import {
  type Compared,
  type MonthListed,
  type MonthlyCampaign,
  type MonthlyFacts,
  type MonthlyPaces,
  monthlyKeys,
  monthlyRateKeys,
  paces,
} from "../model/monthly";
import { canReadMonthly } from "../policy";
import {
  countLateComplaints,
  type MonthRange,
  meetingsIn,
  monthRange,
  ordersIn,
  overdueAt,
  solvedIn,
} from "../records/monthly";
import { figureOf, figuresOf, matrixOf } from "../rules/figures";
import { type MonthSpan, monthBefore, yearBefore } from "../rules/month-span";
import { monthlyStreets } from "../rules/monthly";
import { countPublishedRecords } from "./count-records";
import { listPublishedLookBacks } from "./look-backs";

const mostNames = 20;

/** This month beside the one before and the same a year ago. */
async function comparison(scope: string, span: MonthSpan, now: Date) {
  const spans = [span, monthBefore(span), yearBefore(span)];
  const [own, before, yearAgo] = await Promise.all(
    spans.map(({ from, to }) => countPublishedRecords({ scope, from, to }, now)),
  );
  if (!own || !before || !yearAgo) throw new Error("a month was not counted");
  const figures = [own, before, yearAgo].map(figuresOf);
  const [mine = [], last = [], old = []] = figures;
  const compared = [...monthlyKeys, ...monthlyRateKeys].map(
    (key): Compared => ({
      key,
      now: figureOf(mine, key),
      before: figureOf(last, key),
      yearAgo: figureOf(old, key),
    }),
  );
  return { counts: own, compared };
}

async function streetsIn(scope: string, counts: Counts) {
  const streets = scope.length > 6 ? [] : await listStreetsWithin(scope);
  return monthlyStreets(counts.suggestions, streets);
}

/** Halls, stations and studios by their pace at the end of the month, and who sleeps. */
async function activityAt(scope: string, asOf: Date) {
  const [venues, held, rules] = await Promise.all([
    db.venue.findMany({
      where: { divisionCode: { startsWith: scope }, kind: { in: ["hall", "station", "studio"] } },
      select: { id: true, kind: true, name: true },
      orderBy: { code: "asc" },
      take: 5000,
    }),
    countPublishedActivity(scope, asOf),
    getPublishedActivityRules(scope.slice(0, 6)),
  ]);
  const today = dayOf(asOf);
  const paced = venues.map((venue) => ({
    ...venue,
    pace: paceOf(venue.kind, held.get(venue.id) ?? noActivity, rules, today),
  }));
  const kinds = [...Map.groupBy(paced, (each) => each.kind)].map(
    ([kind, own]): MonthlyPaces => ({
      ...{ kind, all: own.length },
      byPace: Object.fromEntries(
        paces.map((pace) => [pace, own.filter((each) => each.pace === pace).length]),
      ) as MonthlyPaces["byPace"],
    }),
  );
  const asleep = paced.filter((each) => each.pace === "sleeping").map((each) => each.name);
  return { paces: kinds, sleeping: { rows: asleep.slice(0, mostNames), total: asleep.length } };
}

/** Campaigns that ran on a day of the month, here or in the whole district. */
function campaignsIn(scope: string, { from, to }: MonthSpan): Promise<MonthlyCampaign[]> {
  return db.campaign.findMany({
    where: {
      status: { in: [...publicStatuses] },
      fromDay: { lte: to },
      toDay: { gte: from },
      OR: [{ divisionCode: { startsWith: scope } }, { divisionCode: scope.slice(0, 6) }],
    },
    select: { name: true, status: true, fromDay: true, toDay: true },
    orderBy: [{ fromDay: "asc" }, { id: "asc" }],
    take: 20,
  });
}

/** What was done, what is late and where places sleep, besides what is counted. */
async function workIn(scope: string, span: MonthSpan, range: MonthRange) {
  const [overdue, lateComplaints, orders, meetings, solved, campaigns, activity] =
    await Promise.all([
      overdueAt(range),
      countLateComplaints(range),
      ordersIn(range),
      meetingsIn(range),
      solvedIn(range),
      campaignsIn(scope, span),
      activityAt(scope, range.asOf),
    ]);
  return { overdue, lateComplaints, orders, meetings, solved, campaigns, ...activity };
}

/**
 * Everything the monthly report of a place says. For those who watch over it; null to anybody else,
 * for whom it does not exist. A month that still runs is counted until now.
 */
export async function getMonthlyReport(
  actor: Actor,
  scope: string,
  span: MonthSpan,
  now: Date,
): Promise<MonthlyFacts | null> {
  if (!canReadMonthly(actor, scope).allowed) return null;
  const { month, from, to } = span;
  const range = monthRange(scope, span, now);
  const period = { scope, from, to };
  const [names, { counts, compared }, cells, promised, looked] = await Promise.all([
    getDivisionNames([scope]),
    comparison(scope, span, now),
    countPublishedPromises(period, now),
    listPublishedPromises({ ...period, sort: "due", down: false, size: mostNames }, now),
    listPublishedLookBacks({ ...period, size: mostNames }),
  ]);
  const place = names.get(scope);
  if (!place) return null;
  const parts = await workIn(scope, span, range);
  const streets = await streetsIn(scope, counts);
  const isOver = range.until <= now;
  return {
    ...{ place, scope, month, from, to, isOver },
    countedTo: isOver ? to : dayOf(now),
    ...{ compared, streets, matrix: matrixOf(counts.suggestions), ...parts },
    ...{ promises: sumPromises(cells), promised: promised.rows },
    looked: { rows: looked.rows, total: counts.lookBacks.concluded },
  };
}

/** The months of a span of days with what was raised, adopted and held in each. */
export async function listMonths(
  actor: Actor,
  scope: string,
  spans: readonly MonthSpan[],
): Promise<MonthListed[]> {
  const [last, first] = [spans[0], spans.at(-1)];
  if (!last || !first || !canReadMonthly(actor, scope).allowed) return [];
  const [from, until] = [startOfDay(first.from), startOfDay(addDays(last.to, 1))];
  const prefix = `${scope}%`;
  const rows = await db.$queryRaw<MonthListed[]>`
    SELECT "month", sum("raised")::int AS "raised", sum("adopted")::int AS "adopted",
      sum("held")::int AS "held"
    FROM (
      SELECT to_char("raisedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS "month", 1 AS "raised",
        ("adoption" IN ('adopted', 'partly-adopted'))::int AS "adopted", 0 AS "held"
      FROM "Suggestion" WHERE "divisionCode" LIKE ${prefix} AND "raisedAt" >= ${from}
        AND "raisedAt" < ${until} AND "status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')
      UNION ALL
      SELECT to_char("startsAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM'), 0, 0, 1
      FROM "Consultation" WHERE "divisionCode" LIKE ${prefix} AND "startsAt" >= ${from}
        AND "startsAt" < ${until} AND "startedAt" IS NOT NULL) x
    GROUP BY 1`;
  const none = { raised: 0, adopted: 0, held: 0 };
  return spans.map(({ month }) => rows.find((row) => row.month === month) ?? { month, ...none });
}

/** The year of the first suggestion or consultation of a place; null where there is none yet. */
export async function getFirstYear(actor: Actor, scope: string): Promise<number | null> {
  if (!canReadMonthly(actor, scope).allowed) return null;
  const within = { divisionCode: { startsWith: scope } };
  const [suggestion, consultation] = await Promise.all([
    db.suggestion.findFirst({
      where: within,
      select: { raisedAt: true },
      orderBy: { raisedAt: "asc" },
    }),
    db.consultation.findFirst({
      where: { ...within, startedAt: { not: null } },
      select: { startsAt: true },
      orderBy: { startsAt: "asc" },
    }),
  ]);
  const moments = [suggestion?.raisedAt, consultation?.startsAt].filter(
    (each) => each instanceof Date,
  );
  const [first] = moments.toSorted((a, b) => a.getTime() - b.getTime());
  return first ? Number(dayOf(first).slice(0, 4)) : null;
}
