import type { Measures } from "./board";

export type BookRow = { readonly name: string; readonly measures: Measures };
export type BookFacts = {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly places: readonly BookRow[];
  readonly departments: readonly BookRow[];
  readonly months: readonly BookRow[];
  /** What stands in no place and month: members and venues. */
  readonly whole: Measures;
};
