import "server-only";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { LookedAt, SuggestionCell } from "../model";
import {
  type BoardFilter,
  type DayCount,
  type Dimension,
  type Measures,
  type Timing,
  timings,
} from "../model/board";
import type { HeatDay } from "../model/heat";
import type { Span } from "../model/span";
import { factsOf, whereOf } from "../records/sources";
import { rangeOf } from "../records/told";
import { type MonthPoint, matrixOf, trendOf } from "../rules/figures";
import { type PartRows, partRows } from "../rules/parts";
import { countPublishedDays, countPublishedMeasures } from "./board";
import { listPacedVenues, venueMeasures } from "./board-venues";
import { countPublishedDifferences, listPublishedLookBacks } from "./look-backs";

export type Dashboard = {
  readonly measures: Measures;
  /** The same of the period it is compared with. */
  readonly before: Measures | null;
  /** One step below the scope, the best adoption rate first; the few in one row. */
  readonly parts: PartRows;
  /** Adoption, then resolution (`none` where there is none yet). */
  readonly axes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly months: readonly MonthPoint[];
  readonly days: Readonly<Record<Timing, readonly DayCount[]>>;
  readonly heat: readonly HeatDay[];
  readonly differing: readonly LookedAt[];
  readonly differences: { readonly differ: number; readonly looked: number };
};

async function cellsOf(filter: BoardFilter, part: Dimension, now: Date): Promise<SuggestionCell[]> {
  const campaigns = filter.narrow?.by === "campaign";
  const { rows, keys, ...facts } = factsOf("suggestion", {
    ...{ range: rangeOf(filter), now, campaigns },
  });
  const where = whereOf({ rows, keys, ...facts }, filter);
  if (!where) return [];
  return db.$queryRaw`
    SELECT ${keys[part]} AS "street", ${keys.month} AS "month", s."adoption", s."resolution",
      count(*)::int AS "count"
    FROM ${rows} WHERE ${where} GROUP BY 1, 2, 3, 4 LIMIT 20000`;
}

/** On which days how many consultations began. */
async function heatOf(filter: BoardFilter, now: Date): Promise<HeatDay[]> {
  const campaigns = filter.narrow?.by === "campaign";
  const facts = factsOf("consultation", { range: rangeOf(filter), now, campaigns });
  const where = whereOf(facts, filter);
  if (!where) return [];
  return db.$queryRaw`
    SELECT to_char(${facts.at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "day",
      count(*)::int AS "count"
    FROM ${facts.rows} WHERE ${where} GROUP BY 1 ORDER BY 1 LIMIT 4000`;
}

async function totalsOf(filter: BoardFilter, now: Date): Promise<Measures> {
  return (await countPublishedMeasures(filter, now)).get("") ?? {};
}

type Of = {
  readonly filter: BoardFilter;
  /** The days it is compared with. */
  readonly other: Span | null;
  /** By what its streets, communities or districts are told apart. */
  readonly part: Dimension;
  /** Every one of them, also where nothing was raised. */
  readonly codes: readonly string[];
  readonly now: Date;
};

const none: { rows: readonly LookedAt[] } = { rows: [] };

/** Everything one dashboard shows. Public: it counts, and lists what is public anyway. */
export async function getPublishedDashboard(of: Of): Promise<Dashboard> {
  const { filter, other, part, codes, now } = of;
  const { narrow, ...place } = filter;
  const [measures, before, cells, lengths, heat, venues, differing, differences] =
    await Promise.all([
      totalsOf(filter, now),
      other ? totalsOf({ ...filter, ...other }, now) : null,
      cellsOf(filter, part, now),
      Promise.all(timings.map((timing) => countPublishedDays(timing, filter, now))),
      heatOf(filter, now),
      narrow ? null : listPacedVenues(filter.scope, now),
      narrow ? none : listPublishedLookBacks({ ...place, differs: true, size: 8 }),
      narrow ? { differ: 0, looked: 0 } : countPublishedDifferences(place),
    ]);
  const days = Object.fromEntries(
    timings.map((timing, index) => [timing, lengths[index] ?? []]),
  ) as Record<Timing, DayCount[]>;
  return {
    measures: { ...measures, ...(venues ? venueMeasures(venues) : {}) },
    ...{ before, days, heat, differences },
    parts: partRows(cells, codes),
    axes: matrixOf(cells),
    months: trendOf(cells, filter, dayOf(now)),
    differing: differing.rows,
  };
}
