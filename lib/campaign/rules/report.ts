import type { Day } from "@/lib/core/day";
import type { Quota } from "../model";
import type { StreetLine, Sums } from "./progress";

export type ReportMatter = {
  readonly name: string;
  readonly held: number;
  readonly raised: number;
  readonly adopted: number;
  readonly problems: number;
  readonly solved: number;
};
export type ReportProblem = {
  readonly ref: string;
  readonly title: string;
  readonly street: string;
  readonly status: string;
  readonly raised: number;
  readonly adopted: number;
  /** What was done, as it was told to residents. */
  readonly summary: string | null;
};
export type ReportPromise = {
  readonly ref: string;
  readonly title: string;
  readonly department: string;
  readonly promisedOn: Day;
};

/** Everything the closing report says, from records. */
export type ReportFacts = {
  readonly name: string;
  readonly theme: string;
  readonly place: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  /** It is closed: what stands here is final. */
  readonly closedAt: Date | null;
  readonly quotas: readonly Quota[];
  readonly sums: Sums;
  readonly lines: readonly (StreetLine & { readonly name: string })[];
  readonly matters: readonly ReportMatter[];
  readonly problems: readonly ReportProblem[];
  /** How many problems there are beside those listed. */
  readonly otherProblems: number;
  readonly promises: readonly ReportPromise[];
  readonly openPromises: number;
  readonly printedAt: Date;
};
