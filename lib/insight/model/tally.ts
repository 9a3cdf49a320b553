import type { Day } from "@/lib/core/day";

/** What is counted; a family's metrics are codes joined by "|". */
export const tallyFamilies = [
  "complaint",
  "contact",
  "answer",
  "silence",
  "exclusion",
  "complaint-reply",
  "complaint-supervision",
  "response-hours",
  "complaint-days",
  "problem",
  "consultation",
  "attendance",
  "suggestion",
  "proposer",
  "rework",
  "reply",
  "rating",
  "promise",
  "look-back",
  "agreement",
  "supervision",
  "answer-days",
  "closing-days",
] as const;
export type TallyFamily = (typeof tallyFamilies)[number];

export const tallyDimensions = [
  "department",
  "category",
  "firm",
  "campaign",
  "kind",
  "sector",
  "venue",
  "member",
] as const;
export type TallyDimension = (typeof tallyDimensions)[number];

/** By what the numbers are taken apart: not at all, by place, or by a dimension. */
export type TallyGroup = "none" | "district" | "street" | "community" | TallyDimension;

export type TallyAsked = {
  /** A division code of 2, 4, 6, 9 or 12 digits. */
  readonly scope: string;
  /** Days in Asia/Shanghai, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly families: readonly TallyFamily[];
  readonly groupBy?: TallyGroup;
  /** Also by month, or by day for a calendar. */
  readonly over?: "month" | "day";
  /** Only what counts under this key of a dimension; may be combined with grouping by `none` or time. */
  readonly only?: { readonly dimension: TallyDimension; readonly key: string };
};

/** One number: what it counts, of which group, and in which month or day where that was asked for. */
export type TallyRow = {
  readonly family: TallyFamily;
  readonly metric: string;
  /** A division code, or an id or code of the dimension; empty for all, and for those without one. */
  readonly key: string;
  /** `YYYY-MM` or `YYYY-MM-DD`, empty where time was not asked for. */
  readonly when: string;
  readonly value: number;
};
