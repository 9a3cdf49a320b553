/** What the three rates of one street, department and group of categories are made of. */
export type RateCell = {
  readonly street: string;
  readonly departmentId: string | null;
  readonly groupCode: string | null;
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
export type RateSums = Omit<RateCell, "street" | "departmentId" | "groupCode">;

/** Complaints that are in no rate, by the reason (考核剔除, domain.md §6). */
export type ExcludedCount = { readonly code: string; readonly count: number };

export type Rates = {
  readonly cells: readonly RateCell[];
  readonly excluded: readonly ExcludedCount[];
};

export const rateDimensions = ["street", "department", "group"] as const;
export type RateDimension = (typeof rateDimensions)[number];

/** Hundredths of response, solution and satisfaction in the composite score; a sample rule [D]. */
export type RateWeights = {
  readonly response: number;
  readonly solved: number;
  readonly satisfied: number;
};
