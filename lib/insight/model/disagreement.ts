import type { Accounts } from "@/lib/suggestion/rules/disagreement";

/** A suggestion whose sides do not say the same, with the word of each. */
export type Disagreement = {
  readonly ref: string;
  readonly title: string;
  readonly place: string;
  readonly department: string | null;
  readonly answeredAt: Date;
  readonly accounts: Accounts;
};
