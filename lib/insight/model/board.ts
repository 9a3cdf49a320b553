import type { FigureKey, InsightFilter } from "../model";

/** By what figures are split (domain.md §12). */
export const dimensions = [
  "district",
  "street",
  "community",
  "department",
  "category",
  "sector",
  "firm",
  "campaign",
  "month",
] as const;
export type Dimension = (typeof dimensions)[number];

/** To what a dashboard can be narrowed, one at a time. */
export const narrowings = ["department", "category", "firm", "campaign"] as const;
export type Narrowing = (typeof narrowings)[number];
export type Narrow = { readonly by: Narrowing; readonly key: string };

export type BoardFilter = InsightFilter & { readonly narrow?: Narrow };

/** The records that are counted, each by the day that puts it into a period. */
export const sources = {
  /** By the day it was raised. */
  suggestion: [
    "raised",
    "decided",
    "taken",
    "adopted",
    "answered",
    "resolved",
    "met",
    "reworked",
    "kept-word",
    "replied-in-days",
    "closed-in-days",
  ],
  /** By the day somebody rated an answer; not everybody was asked about the work. */
  rating: ["rated", "result-content", "result-solved", "rated-work", "work-content"],
  /** By the day it was submitted. */
  complaint: ["received", "joined", "consulted", "contacted-in-days", "ended-in-days"],
  /** By the day on which the reporter was to be contacted, or answered. */
  told: ["due", "kept", "valid", "solved", "content"],
  /** By the day it was confirmed. */
  problem: ["problems", "problems-solved"],
  /** By the day it began. */
  consultation: ["held", "member-attendances", "resident-attendances"],
  /** By the day it was concluded. */
  "look-back": ["looked-back", "promises-due", "promises-kept", "last-looked", "differing"],
  /** As they stand in the period. */
  member: ["members", "members-present"],
  /** As they stand today, by the rules of the year. */
  venue: ["venues", "venues-active", "venues-sleeping"],
} as const;
export type Source = keyof typeof sources;
export type Measure = { [S in Source]: (typeof sources)[S][number] }[Source];

/** Of how many days each length was counted. */
export type DayCount = { readonly days: number; readonly count: number };
export const timings = [
  "replied-in-days",
  "closed-in-days",
  "contacted-in-days",
  "ended-in-days",
] as const satisfies readonly Measure[];
export type Timing = (typeof timings)[number];

/** What was counted; what has no such record in a dimension is not there. */
export type Measures = Readonly<Partial<Record<Measure, number>>>;

/** One row that a figure opens to. */
export type BoardItem = {
  readonly key: string;
  /** What is opened; null where the reader may only count it. */
  readonly ref: string | null;
  readonly title: string;
  readonly place: string;
  readonly status: string | null;
  readonly at: Date | null;
  /** What it adds to the figure: 1, or people or days. */
  readonly value: number;
};

/** Which figure of which row is opened. */
export type ItemsAsked = {
  readonly measure: Measure;
  readonly by?: Dimension;
  readonly key?: string;
  readonly adoption?: string;
  readonly resolution?: string;
};

export const boardFigureKeys = [
  "resolved-rate",
  "meeting-rate",
  "rework-rate",
  "work-satisfaction",
  "result-satisfaction",
  "result-solved-rate",
  "members-present",
  "venues-active",
  "venues-sleeping",
] as const;
export type BoardFigureKey = (typeof boardFigureKeys)[number];
export type AnyFigureKey = FigureKey | BoardFigureKey;

/** A figure and what it is made of; `all` where it is a share. */
export type BoardFigure = {
  readonly key: AnyFigureKey;
  readonly measure: Measure;
  readonly value: number;
  readonly all: number | null;
};
