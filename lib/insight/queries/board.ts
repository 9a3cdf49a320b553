import "server-only";
import { addDays, dayOf } from "@/lib/core/day";
import {
  type BoardFilter,
  type DayCount,
  type Dimension,
  type Measure,
  type Measures,
  type Timing,
  timings,
} from "../model/board";
import { knownIn, sourceOf } from "../model/figures";
import {
  type TallyAsked,
  type TallyFamily,
  type TallyGroup,
  type TallyRow,
  talliedSources,
} from "../model/tally";
import { countPublishedStanding } from "./board-standing";
import { readPublishedTallySets } from "./tally";

type Rows = readonly TallyRow[];
export type Grouped = ReadonlyMap<string, Measures>;

/** What `families` came to in a place and a period, as the roll-ups are asked for it. */
export function tallyAsked(
  { scope, from, to, narrow }: BoardFilter,
  families: readonly TallyFamily[],
  by?: Dimension,
): TallyAsked {
  const place = { scope, from, to, families, ...(narrow ? { only: narrow } : {}) };
  if (by === undefined || by === "sector") return place;
  return by === "month"
    ? { ...place, over: "month" }
    : { ...place, groupBy: by satisfies TallyGroup };
}

/** Today and after, where a contact that is still open is not late; no day where the period is over. */
function aheadOf(filter: BoardFilter, now: Date): BoardFilter {
  const today = dayOf(now);
  if (filter.to < today) return { ...filter, from: today, to: addDays(today, -1) };
  const isAhead = filter.from >= today;
  return isAhead ? filter : { ...filter, from: today };
}

/** The two questions whose answers together are the measures of a place and a period. */
export function measuring(filter: BoardFilter, now: Date, by?: Dimension): TallyAsked[] {
  return [tallyAsked(filter, talliedSources, by), tallyAsked(aheadOf(filter, now), ["told"], by)];
}

/** A contact that is still open counts from the day after its date; these are the ones to leave out. */
const stillOpen: Readonly<Record<string, Measure>> = { "open-due": "due", "open-kept": "kept" };

function putRight(ahead: Rows): TallyRow[] {
  return ahead.flatMap((row) => {
    const metric = stillOpen[row.metric];
    return metric ? [{ ...row, metric, value: -row.value }] : [];
  });
}

/** The answers as measures by key; what belongs to nothing in a dimension is left out. */
export function grouped(rows: Rows, ahead: Rows, filter: BoardFilter, by?: Dimension): Grouped {
  const known = filter.narrow && knownIn[filter.narrow.by];
  const counted = new Map<string, Record<string, number>>();
  for (const { key, when, metric, value } of [...rows, ...putRight(ahead)]) {
    const name = by === "month" ? when : key;
    if (metric in stillOpen || (by !== undefined && name === "")) continue;
    if (known && !known.includes(sourceOf(metric as Measure))) continue;
    const own = counted.get(name) ?? {};
    own[metric] = (own[metric] ?? 0) + value;
    counted.set(name, own);
  }
  return counted;
}

/**
 * What was counted, by a dimension or in all (key ""), from the roll-ups in one statement; by sector
 * it is members and who of them came. At most a minute behind. Public: it counts and shows no record.
 */
export async function countPublishedMeasures(
  filter: BoardFilter,
  now: Date,
  by?: Dimension,
): Promise<Grouped> {
  if (by === "sector") return (await countPublishedStanding(filter, now)).sectors;
  const [rows = [], ahead = []] = await readPublishedTallySets(measuring(filter, now, by));
  return grouped(rows, ahead, filter, by);
}

/** How many took how many whole days is kept with these. */
export const lengthFamilies = ["suggestion-days", "complaint-days"] as const;

/** How many took how many whole days, for each length; what is not over yet is in none. */
export function daysIn(rows: Rows): Readonly<Record<Timing, readonly DayCount[]>> {
  const of = (timing: Timing) =>
    rows.flatMap(({ metric, value }) => {
      const [name, days] = metric.split("|");
      return name === timing ? [{ days: Number(days), count: value }] : [];
    });
  const lists = timings.map((timing) => [timing, of(timing).sort((a, b) => a.days - b.days)]);
  return Object.fromEntries(lists) as Record<Timing, DayCount[]>;
}

export async function countPublishedDays(
  filter: BoardFilter,
): Promise<Readonly<Record<Timing, readonly DayCount[]>>> {
  const [rows = []] = await readPublishedTallySets([tallyAsked(filter, lengthFamilies)]);
  return daysIn(rows);
}
