/** What saving a section answers to its box; everything in it can cross to the browser. */
export type SectionState = {
  readonly status: "idle" | "saved" | "merged" | "clash" | "refused" | "away";
  /** The version that stands there now. */
  readonly version: number;
  /** The text that stands there now; with a clash, both merged. */
  readonly text: string;
  /** What had been typed when it was sent. */
  readonly sent: string;
  /** With a clash: what somebody else wrote meanwhile. */
  readonly theirs?: string;
  readonly message?: string;
};

export type SectionAction = (previous: SectionState, data: FormData) => Promise<SectionState>;
