/** One of the seven steps of a matter, as the causeway draws it. */
export type Stop = {
  readonly key: string;
  readonly name: string;
  /** Two characters for narrow screens. */
  readonly short?: string;
  /** When it was reached, as it is to be read. */
  readonly date?: string;
  readonly detail?: string;
  readonly href?: string;
  readonly state: "passed" | "now" | "ahead";
  /** Days the hand-over to the next step took. */
  readonly daysToNext?: number;
  /** This step sent the matter back to the step before it. */
  readonly returned?: boolean;
};
