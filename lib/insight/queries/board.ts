import "server-only";
import { db, Prisma } from "@/lib/core/db";
import {
  type BoardFilter,
  type DayCount,
  type Dimension,
  type Measure,
  type Measures,
  sources,
  type Timing,
} from "../model/board";
import { sourceOf } from "../model/figures";
import { type CountedSource, factsOf, whereOf } from "../records/sources";
import { rangeOf } from "../records/told";

const { sql } = Prisma;
const counting = Object.keys(sources).filter((each) => each !== "venue") as CountedSource[];

type Row = { key: string | null } & Partial<Record<Measure, number>>;

async function countSource(
  source: CountedSource,
  filter: BoardFilter,
  by: Dimension | undefined,
  now: Date,
): Promise<Row[]> {
  const campaigns = by === "campaign" || filter.narrow?.by === "campaign";
  const facts = factsOf(source, { range: rangeOf(filter), now, campaigns });
  const where = whereOf(facts, filter);
  const key = by ? facts.keys[by] : sql`''`;
  if (!where || !key) return [];
  const values = Object.entries(facts.values).map(
    ([name, value]) => sql`coalesce(sum(${value}), 0)::int AS ${Prisma.raw(`"${name}"`)}`,
  );
  return db.$queryRaw<Row[]>`
    SELECT ${key} AS "key", ${Prisma.join(values)} FROM ${facts.rows} WHERE ${where}
    GROUP BY 1 LIMIT 5000`;
}

/**
 * What was counted, by a dimension or in all (key ""); what belongs to nothing in a dimension is
 * left out. Public: it counts and shows no record.
 */
export async function countPublishedMeasures(
  filter: BoardFilter,
  now: Date,
  by?: Dimension,
): Promise<ReadonlyMap<string, Measures>> {
  const lists = await Promise.all(counting.map((source) => countSource(source, filter, by, now)));
  const rows = new Map<string, Measures>();
  for (const { key, ...own } of lists.flat()) {
    if (key !== null) rows.set(key, { ...rows.get(key), ...own });
  }
  return rows;
}

/** How many took how many whole days; what is not over yet is in none. */
export async function countPublishedDays(
  timing: Timing,
  filter: BoardFilter,
  now: Date,
): Promise<DayCount[]> {
  const source = sourceOf(timing) as CountedSource;
  const campaigns = filter.narrow?.by === "campaign";
  const facts = factsOf(source, { range: rangeOf(filter), now, campaigns });
  const [where, days] = [whereOf(facts, filter), facts.days?.[timing]];
  if (!where || !days) return [];
  return db.$queryRaw<DayCount[]>`
    SELECT ${days} AS "days", count(*)::int AS "count" FROM ${facts.rows}
    WHERE ${where} AND ${days} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT 4000`;
}
