import type { Day } from "@/lib/core/day";
import type { Narrow } from "./board";

/** The records whose sums are kept; each is counted on the day that `sources` (model/board) names. */
export const talliedSources = [
  "suggestion",
  "rating",
  "look-back",
  "consultation",
  "complaint",
  "told",
  "problem",
] as const;
export type TalliedSource = (typeof talliedSources)[number];

/**
 * What is kept: the measures of a source; how many took how many days (`timing|days`); how
 * suggestions stand on both axes (`adoption|resolution`); what is counted of property firms, each
 * thing in all and, as `open-…`, of what everybody may know; what was held at each venue and where
 * each member came.
 */
export type TallyFamily =
  | TalliedSource
  | "suggestion-days"
  | "complaint-days"
  | "stands"
  | "firm"
  | "firm-days"
  | "venue"
  | "member";

/** By what sums are taken apart: not at all, by place, or by a dimension. */
export const tallyGroups = [
  "none",
  "district",
  "street",
  "community",
  "department",
  "category",
  "firm",
  "campaign",
  "venue",
  "member",
] as const;
export type TallyGroup = (typeof tallyGroups)[number];

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
  /** Only what counts under this key of a dimension. */
  readonly only?: Narrow;
};

/** One number: what it counts, of which group, and in which month or day where that was asked for. */
export type TallyRow = {
  readonly family: TallyFamily;
  readonly metric: string;
  /** A division code, or an id or code of the dimension; empty for all together. */
  readonly key: string;
  /** `YYYY-MM` or `YYYY-MM-DD`, empty where time was not asked for. */
  readonly when: string;
  readonly value: number;
};
