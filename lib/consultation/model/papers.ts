import type { Capacity, SignInWay } from "../model";

export type MeetingFacts = {
  readonly ref: string;
  readonly title: string;
  readonly form: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reason: string;
  readonly host: string;
  readonly recorder: string;
  readonly expected: number;
  readonly present: Readonly<Record<"resident" | "member" | "department" | "expert", number>>;
  /** Names of members and departments who came; residents are counted, never named. */
  readonly members: readonly string[];
  readonly departments: readonly string[];
};

export type SuggestionLine = {
  readonly title: string;
  readonly body: string;
  readonly lead: string | null;
  readonly onSite: boolean;
  readonly promisedOn: string | null;
  readonly proposer: string;
};

export type MinutesData = MeetingFacts & {
  readonly version: number;
  readonly agenda: readonly { readonly position: number; readonly title: string }[];
  readonly sections: readonly { readonly key: string; readonly text: string }[];
  readonly suggestions: readonly SuggestionLine[];
  readonly hostConfirmedAt: Date | null;
  readonly headConfirmedAt: Date | null;
  /** Who signed as head; their name, as it stands under the paper. */
  readonly head: string | null;
  readonly printedAt: Date;
};

export type SummaryData = Omit<MeetingFacts, "recorder"> & {
  readonly summary: string;
  readonly confirmedAt: Date;
  readonly suggestions: readonly { readonly title: string; readonly lead: string | null }[];
  readonly printedAt: Date;
};

export type SignInSheet = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly host: string;
  readonly people: readonly {
    readonly name: string;
    readonly as: Capacity;
    /** The department they come for; a resident's compound stands beside their name. */
    readonly from: string | null;
    readonly signedInAt: Date | null;
    readonly via: SignInWay | null;
    readonly spoke: boolean;
  }[];
  readonly printedAt: Date;
};
