/** The seven steps of the chain, in order; between them are six hand-overs. */
export const stepKeys = [
  "complaint",
  "problem",
  "consultation",
  "suggestion",
  "adoption",
  "handling",
  "look-back",
] as const;
export type StepKey = (typeof stepKeys)[number];

/** What is known of one step: when it was reached, and whether it is where the matter stands. */
export type StepFact = { readonly key: StepKey; readonly at: Date | null };

export type Photo = {
  readonly key: string;
  readonly at: Date;
  readonly by: "resident" | "member";
};

export type TraceComplaint = {
  readonly ref: string;
  /** The reporter's own for those who may see the whole of it; the published summary for others. */
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly submittedAt: Date;
  readonly acceptedAt: Date | null;
  readonly words: string | null;
  /** Where it was sent to. */
  readonly department: string | null;
  readonly reply: {
    readonly at: Date;
    readonly department: string | null;
    readonly words: string | null;
  } | null;
};

export type TraceDeadline = {
  readonly subject: string;
  /** The reference of what it runs on. */
  readonly of: string;
  readonly kind: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly pausedAt: Date | null;
  readonly metAt: Date | null;
};

export type TraceReply = {
  readonly round: number;
  readonly resolution: string;
  readonly words: string | null;
  readonly promise: string | null;
  readonly promisedOn: string | null;
  readonly promisePerson: string | null;
  readonly contact: string;
  readonly publishedAt: Date;
};

export type TraceRating = {
  readonly round: number;
  readonly side: string;
  readonly solved: string;
  readonly satisfaction: string;
  readonly words: string | null;
  readonly at: Date;
};

export type Observer = {
  readonly name: string;
  readonly invented: boolean;
  readonly profession: string;
};

export type TraceLookBack = {
  readonly ref: string;
  readonly round: number;
  readonly status: string;
  readonly dueOn: string;
  readonly verdict: string | null;
  readonly finding: string | null;
  readonly method: string | null;
  readonly residentsConfirmed: number;
  readonly observer: Observer | null;
  readonly newDueOn: string | null;
  readonly concludedAt: Date | null;
};

export type TraceSuggestion = {
  readonly ref: string;
  readonly title: string;
  readonly words: string | null;
  readonly status: string;
  readonly adoption: string;
  readonly adoptionReason: string | null;
  readonly resolution: string | null;
  readonly position: number;
  readonly reworkCount: number;
  readonly confirmedAt: Date | null;
  readonly assignedAt: Date | null;
  readonly adoptedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly departments: readonly { readonly role: string; readonly name: string }[];
  readonly replies: readonly TraceReply[];
  readonly ratings: readonly TraceRating[];
  readonly lookBacks: readonly TraceLookBack[];
};

export type TraceConsultation = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  readonly startsAt: Date;
  readonly held: boolean;
  readonly venue: { readonly code: string; readonly name: string; readonly phone: string };
  readonly residents: number;
  readonly members: number;
  readonly departments: number;
  readonly summary: string | null;
};

export type TraceProblem = {
  readonly ref: string;
  readonly title: string;
  readonly summary: string | null;
  readonly status: string;
  readonly at: Date;
};

export type Trace = {
  readonly ref: string;
  readonly title: string;
  readonly place: {
    readonly street: string | null;
    readonly community: string | null;
    readonly compound: string | null;
    readonly divisionCode: string;
    readonly compoundId: string | null;
  };
  readonly category: { readonly zh: string; readonly en: string } | null;
  readonly complaints: readonly TraceComplaint[];
  /** Complaints of the chain that this reader may not see. */
  readonly withheld: number;
  /** Everybody who reported it, seen or not. */
  readonly people: number;
  readonly problem: TraceProblem | null;
  readonly consultation: TraceConsultation | null;
  readonly suggestion: TraceSuggestion | null;
  readonly siblings: readonly {
    readonly ref: string;
    readonly title: string;
    readonly status: string;
    readonly position: number;
    /** A person confirmed it: by a rating, or by whoever looked back at it. */
    readonly isDone: boolean;
  }[];
  readonly photos: { readonly before: Photo | null; readonly after: Photo | null };
  readonly deadlines: readonly TraceDeadline[];
  /** Since when the district watches over the suggestion or the first complaint of the chain. */
  readonly supervisedSince: Date | null;
  /** Events of the whole chain, each chained to the one before. */
  readonly events: number;
};
