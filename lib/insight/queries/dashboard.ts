import "server-only";
import { dayOf } from "@/lib/core/day";
import type { LookedAt } from "../model";
import type { BoardFilter, DayCount, Measures, Timing } from "../model/board";
import type { HeatDay } from "../model/heat";
import type { Span } from "../model/span";
import type { TallyAsked, TallyGroup, TallyRow } from "../model/tally";
import { type MonthPoint, matrixOf, trendOf } from "../rules/figures";
import { type PartRows, partRows } from "../rules/parts";
import { suggestionCell } from "../rules/tally-cells";
import { daysIn, grouped, lengthFamilies, measuring, tallyAsked } from "./board";
import { readPublishedStanding, standingQuestions } from "./board-standing";
import { listPublishedDifferences } from "./look-backs";
import { readPublishedTallySets } from "./tally";

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

type Of = {
  readonly filter: BoardFilter;
  /** The days it is compared with. */
  readonly other: Span | null;
  /** By what its streets, communities or districts are told apart. */
  readonly part: TallyGroup;
  /** Every one of them, also where nothing was raised. */
  readonly codes: readonly string[];
  readonly now: Date;
};

/** Everything that the roll-ups are asked for, in one statement; how things stand comes first, in two. */
function questions({ filter, other, part, now }: Of): TallyAsked[] {
  return [
    ...standingQuestions(filter, now),
    ...measuring(filter, now),
    tallyAsked(filter, lengthFamilies),
    { ...tallyAsked(filter, ["stands"]), groupBy: part, over: "month" },
    { ...tallyAsked(filter, ["consultation"]), over: "day" },
    ...(other ? measuring({ ...filter, ...other }, now) : []),
  ];
}

const totals = (rows: readonly TallyRow[], ahead: readonly TallyRow[], filter: BoardFilter) =>
  grouped(rows, ahead, filter).get("") ?? {};

/** On which days how many consultations began. */
const heatIn = (rows: readonly TallyRow[]): HeatDay[] =>
  rows.flatMap(({ metric, when, value }) =>
    metric === "held" ? [{ day: when, count: value }] : [],
  );

/**
 * Everything one dashboard shows, in four statements; at most a minute behind what was written.
 * Public: it counts, and lists what is public anyway.
 */
export async function getPublishedDashboard(of: Of): Promise<Dashboard> {
  const { filter, codes, now } = of;
  const { narrow, ...place } = filter;
  const read = readPublishedTallySets(questions(of));
  const [[, , ...answers], standing, differing] = await Promise.all([
    read,
    narrow ? null : readPublishedStanding(filter, now, read),
    narrow ? [] : listPublishedDifferences({ ...place, size: 8 }),
  ]);
  const [rows = [], ahead = [], long = [], apart = [], held = [], then, thenAhead = []] = answers;
  const cells = apart.map((row) => suggestionCell(row, row.key));
  const whole = totals(rows, ahead, filter);
  return {
    measures: { ...whole, ...standing?.whole },
    before: then ? totals(then, thenAhead, filter) : null,
    parts: partRows(cells, codes),
    axes: matrixOf(cells),
    months: trendOf(cells, filter, dayOf(now)),
    days: daysIn(long),
    heat: heatIn(held),
    differing,
    differences: { differ: whole.differing ?? 0, looked: whole["last-looked"] ?? 0 },
  };
}
