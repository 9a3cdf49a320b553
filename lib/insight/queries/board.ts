import "server-only";
import { dayOf } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import {
  type BoardFilter,
  type DayCount,
  type Dimension,
  type Measure,
  type Measures,
  type Timing,
  timings,
} from "../model/board";
import { type TallyAsked, type TallyGroup, type TallyRow, talliedSources } from "../model/tally";
import { factsOf, whereOf } from "../records/sources";
import { rangeOf } from "../records/told";
import { readPublishedTallies } from "./tally";

type Split = Pick<TallyAsked, "groupBy" | "over">;

/** Members are as many as they are; who of them came is counted as they stand. */
async function countMembers(filter: BoardFilter, by: Dimension | undefined, now: Date) {
  const facts = factsOf("member", { range: rangeOf(filter), now, campaigns: false });
  const [where, key] = [whereOf(facts, filter), by ? facts.keys[by] : Prisma.sql`''`];
  if (!where || !key) return [];
  const values = Object.entries(facts.values).map(
    ([name, value]) => Prisma.sql`coalesce(sum(${value}), 0)::int AS ${Prisma.raw(`"${name}"`)}`,
  );
  return db.$queryRaw<({ key: string | null } & Measures)[]>`
    SELECT ${key} AS "key", ${Prisma.join(values)} FROM ${facts.rows} WHERE ${where}
    GROUP BY 1 LIMIT 5000`;
}

function splitOf(by: Dimension | undefined): Split | null {
  if (by === "sector") return null;
  return by === "month" ? { over: "month" } : { groupBy: (by ?? "none") as TallyGroup };
}

/** A contact that is still open counts from the day after its date; these are the ones to leave out. */
const stillOpen: Readonly<Record<string, Measure>> = { "open-due": "due", "open-kept": "kept" };

async function readAhead(filter: BoardFilter, split: Split, now: Date): Promise<TallyRow[]> {
  const today = dayOf(now);
  if (filter.to < today) return [];
  const ahead = filter.from < today ? { ...filter, from: today } : filter;
  const rows = await readPublishedTallies({
    ...ahead,
    ...split,
    families: ["told"],
    only: filter.narrow,
  });
  return rows.flatMap((row) => {
    const metric = stillOpen[row.metric];
    return metric ? [{ ...row, metric, value: -row.value }] : [];
  });
}

/**
 * What was counted, by a dimension or in all (key ""), from the roll-ups; what belongs to nothing in
 * a dimension is left out. Public: it counts and shows no record.
 */
export async function countPublishedMeasures(
  filter: BoardFilter,
  now: Date,
  by?: Dimension,
): Promise<ReadonlyMap<string, Measures>> {
  const split = splitOf(by);
  const asked = { ...filter, ...split, families: talliedSources, only: filter.narrow };
  const [rows, ahead, members] = await Promise.all([
    split ? readPublishedTallies(asked) : [],
    split ? readAhead(filter, split, now) : [],
    countMembers(filter, by, now),
  ]);
  const counted = new Map<string, Record<string, number>>();
  for (const { key, when, metric, value } of [...rows, ...ahead]) {
    if (metric in stillOpen) continue;
    const own = counted.get(key || when) ?? {};
    own[metric] = (own[metric] ?? 0) + value;
    counted.set(key || when, own);
  }
  for (const { key, ...own } of members) {
    if (key !== null) counted.set(key, { ...counted.get(key), ...own });
  }
  return counted;
}

/** How many took how many whole days, for each length; what is not over yet is in none. */
export async function countPublishedDays(
  filter: BoardFilter,
): Promise<Readonly<Record<Timing, readonly DayCount[]>>> {
  const families = ["suggestion-days", "complaint-days"] as const;
  const rows = await readPublishedTallies({ ...filter, families, only: filter.narrow });
  const of = (timing: Timing) =>
    rows.flatMap(({ metric, value }) => {
      const [name, days] = metric.split("|");
      return name === timing ? [{ days: Number(days), count: value }] : [];
    });
  const lists = timings.map((timing) => [timing, of(timing).sort((a, b) => a.days - b.days)]);
  return Object.fromEntries(lists) as Record<Timing, DayCount[]>;
}
