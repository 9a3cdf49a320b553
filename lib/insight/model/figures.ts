import {
  type AnyFigureKey,
  type BoardFigure,
  type Dimension,
  type Measure,
  type Measures,
  type Source,
  sources,
  timings,
} from "./board";

/** Fewer cases than this are neither ranked nor shown as a share (domain.md §12). */
export const smallestRanked = 10;

/** What each figure counts, and of what; a plain count stands alone (domain.md §12). */
export const figureTable: Readonly<
  Record<AnyFigureKey, { readonly of: Measure; readonly all?: Measure }>
> = {
  complaints: { of: "received" },
  problems: { of: "problems" },
  "problems-solved": { of: "problems-solved" },
  consultations: { of: "held" },
  "member-attendances": { of: "member-attendances" },
  "residents-taking-part": { of: "resident-attendances" },
  suggestions: { of: "raised" },
  "adoption-rate": { of: "taken", all: "raised" },
  "adoption-rate-decided": { of: "taken", all: "decided" },
  "adopted-alone": { of: "adopted", all: "raised" },
  answered: { of: "answered", all: "raised" },
  "looked-back": { of: "looked-back" },
  "promises-kept": { of: "promises-kept", all: "promises-due" },
  "response-rate": { of: "kept", all: "due" },
  "solved-rate": { of: "solved", all: "valid" },
  "satisfaction-rate": { of: "content", all: "valid" },
  "resolved-rate": { of: "resolved", all: "answered" },
  "meeting-rate": { of: "met", all: "answered" },
  "rework-rate": { of: "reworked", all: "answered" },
  "work-satisfaction": { of: "work-content", all: "rated-work" },
  "result-satisfaction": { of: "result-content", all: "rated" },
  "result-solved-rate": { of: "result-solved", all: "rated" },
  "members-present": { of: "members-present", all: "members" },
  "venues-active": { of: "venues-active", all: "venues" },
  "venues-sleeping": { of: "venues-sleeping", all: "venues" },
};

const all = Object.keys(sources) as Source[];

/** Every measure stands in one kind of record. */
export function sourceOf(measure: Measure): Source {
  const has = (source: Source) => (sources[source] as readonly Measure[]).includes(measure);
  return all.find(has) ?? "suggestion";
}

export const measures = all.flatMap((source): readonly Measure[] => sources[source]);

/** Lengths add days and not rows. */
export function isTiming(measure: Measure): measure is (typeof timings)[number] {
  return (timings as readonly Measure[]).includes(measure);
}

export function boardFigure(key: AnyFigureKey, measures: Measures): BoardFigure {
  const { of, all } = figureTable[key];
  const whole = all === undefined ? null : (measures[all] ?? 0);
  return { key, measure: of, value: measures[of] ?? 0, all: whole };
}

/** As a share; null where it is no share, or stands on too few cases to say anything. */
export function shareOf({ value, all }: Pick<BoardFigure, "value" | "all">): number | null {
  return all === null || all < smallestRanked ? null : value / all;
}

/** How many hundredths it rose from one period to the other; null where one of them says nothing. */
export function changeOf(now: BoardFigure, before: BoardFigure): number | null {
  const [share, other] = [shareOf(now), shareOf(before)];
  if (share === null || other === null) return null;
  return Math.round((share - other) * 1000) / 10;
}

/** Which records know of a dimension; what does not cannot be split by it. */
export const knownIn: Readonly<Record<Dimension, readonly Source[]>> = {
  district: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
  street: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
  community: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
  department: ["suggestion", "rating", "complaint", "told", "look-back"],
  category: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
  sector: ["member"],
  firm: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
  campaign: ["suggestion", "rating", "consultation", "look-back"],
  month: ["suggestion", "rating", "complaint", "told", "problem", "consultation", "look-back"],
};

/** What a table by a dimension shows, in this order. */
export const shownBy: Readonly<Record<Dimension, readonly AnyFigureKey[]>> = {
  district: ["adoption-rate", "answered", "resolved-rate", "promises-kept", "solved-rate"],
  street: ["adoption-rate", "answered", "resolved-rate", "promises-kept", "solved-rate"],
  community: ["complaints", "consultations", "adoption-rate", "promises-kept", "solved-rate"],
  department: ["adoption-rate", "resolved-rate", "meeting-rate", "rework-rate", "promises-kept"],
  category: ["complaints", "adoption-rate", "resolved-rate", "promises-kept", "solved-rate"],
  sector: ["members-present"],
  firm: ["complaints", "response-rate", "solved-rate", "adoption-rate", "promises-kept"],
  campaign: ["consultations", "member-attendances", "suggestions", "adoption-rate"],
  month: ["complaints", "consultations", "adoption-rate", "promises-kept", "solved-rate"],
};

export type BoardRow = { readonly key: string; readonly measures: Measures };
export type Ranked = { readonly ranked: readonly BoardRow[]; readonly few: readonly BoardRow[] };

/**
 * Rows by one figure, the best first; those on fewer than ten cases are not ranked. Months keep
 * their order, and counts are ranked by themselves.
 */
export function rankedBy(rows: readonly BoardRow[], key: AnyFigureKey, by: Dimension): Ranked {
  const of = (row: BoardRow) => boardFigure(key, row.measures);
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (by === "month") return { ranked: sorted, few: [] };
  const size = (row: BoardRow) => of(row).all ?? of(row).value;
  const worth = (row: BoardRow) => shareOf(of(row)) ?? of(row).value;
  return {
    ranked: sorted.filter((row) => size(row) >= smallestRanked).sort((a, b) => worth(b) - worth(a)),
    few: sorted.filter((row) => size(row) < smallestRanked),
  };
}

/** Several rows as one. */
export function mergedMeasures(rows: readonly BoardRow[]): Measures {
  const sums: Partial<Record<Measure, number>> = {};
  for (const { measures } of rows) {
    for (const [name, value] of Object.entries(measures) as [Measure, number][]) {
      sums[name] = (sums[name] ?? 0) + value;
    }
  }
  return sums;
}
