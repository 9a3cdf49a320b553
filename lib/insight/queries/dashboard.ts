import "server-only";
import { dayOf } from "@/lib/core/day";
import type { LookedAt, SuggestionCell } from "../model";
import type { BoardFilter, DayCount, Measures, Timing } from "../model/board";
import type { HeatDay } from "../model/heat";
import type { Span } from "../model/span";
import type { TallyGroup } from "../model/tally";
import { type MonthPoint, matrixOf, trendOf } from "../rules/figures";
import { type PartRows, partRows } from "../rules/parts";
import { suggestionCell } from "../rules/tally-cells";
import { countPublishedDays, countPublishedMeasures } from "./board";
import { listPacedVenues, venueMeasures } from "./board-venues";
import { countPublishedDifferences, listPublishedLookBacks } from "./look-backs";
import { readPublishedTallies } from "./tally";

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

/** How suggestions stand on both axes, by part of the place and month. */
async function cellsOf(filter: BoardFilter, part: TallyGroup): Promise<SuggestionCell[]> {
  const asked = { ...filter, families: ["stands"] as const, only: filter.narrow };
  const rows = await readPublishedTallies({ ...asked, groupBy: part, over: "month" });
  return rows.map((row) => suggestionCell(row, row.key));
}

/** On which days how many consultations began. */
async function heatOf(filter: BoardFilter): Promise<HeatDay[]> {
  const asked = { ...filter, families: ["consultation"] as const, only: filter.narrow };
  const rows = await readPublishedTallies({ ...asked, over: "day" });
  return rows.flatMap(({ metric, when, value }) =>
    metric === "held" ? [{ day: when, count: value }] : [],
  );
}

async function totalsOf(filter: BoardFilter, now: Date): Promise<Measures> {
  return (await countPublishedMeasures(filter, now)).get("") ?? {};
}

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

const none: { rows: readonly LookedAt[] } = { rows: [] };

/** Everything one dashboard shows. Public: it counts, and lists what is public anyway. */
export async function getPublishedDashboard(of: Of): Promise<Dashboard> {
  const { filter, other, part, codes, now } = of;
  const { narrow, ...place } = filter;
  const [measures, before, cells, days, heat, venues, differing, differences] = await Promise.all([
    totalsOf(filter, now),
    other ? totalsOf({ ...filter, ...other }, now) : null,
    cellsOf(filter, part),
    countPublishedDays(filter),
    heatOf(filter),
    narrow ? null : listPacedVenues(filter.scope, now),
    narrow ? none : listPublishedLookBacks({ ...place, differs: true, size: 8 }),
    narrow ? { differ: 0, looked: 0 } : countPublishedDifferences(place),
  ]);
  return {
    measures: { ...measures, ...(venues ? venueMeasures(venues) : {}) },
    ...{ before, days, heat, differences },
    parts: partRows(cells, codes),
    axes: matrixOf(cells),
    months: trendOf(cells, filter, dayOf(now)),
    differing: differing.rows,
  };
}
