/** What the three rates are made of. */
export type RateSums = {
  /** Reporters who were to be contacted by a day of the period, and those who were in time. */
  readonly due: number;
  readonly kept: number;
  /** Answers to the follow-up in the period: all, solved, satisfied or basically satisfied. */
  readonly valid: number;
  readonly solved: number;
  readonly content: number;
  /** Replies on which nobody said anything; no answer, and so in no rate. */
  readonly silent: number;
};
/** The same of one street, department or group of categories; empty for those without one. */
export type RateCell = RateSums & { readonly key: string };

/** Complaints that are in no rate, by the reason (考核剔除, domain.md §6). */
export type ExcludedCount = { readonly code: string; readonly count: number };

export type Rates = {
  readonly total: RateSums;
  readonly cells: Readonly<Record<RateDimension, readonly RateCell[]>>;
  readonly excluded: readonly ExcludedCount[];
  readonly weights: RateWeights;
};

export const rateDimensions = ["street", "department", "group"] as const;
export type RateDimension = (typeof rateDimensions)[number];

/** Hundredths of response, solution and satisfaction in the composite score; a sample rule [D]. */
export type RateWeights = {
  readonly response: number;
  readonly solved: number;
  readonly satisfied: number;
};

export const rateNames = ["response", "solved", "satisfaction"] as const;
export const rateParts = ["counted-for", "counted-against"] as const;

/** Which figure of the rates is opened: a rate, one side of it, and a cell of one table or all. */
export type RateItemsAsked = {
  readonly rate: (typeof rateNames)[number];
  readonly part?: (typeof rateParts)[number];
  readonly by?: RateDimension;
  /** Empty: those without a department or category. */
  readonly key?: string;
};

/** One reporter who was to be contacted, or one answer; who it was is not told. */
export type RateItem = {
  readonly key: string;
  readonly ref: string;
  readonly title: string;
  readonly street: string;
  readonly status: string;
  readonly at: Date;
  readonly counts: boolean;
  readonly contactedAt: Date | null;
  readonly saidContacted: boolean | null;
  readonly saidSolved: string | null;
  readonly satisfaction: string | null;
};
