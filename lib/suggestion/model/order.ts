import type { SuggestionOutcome } from "./outcome";

/** What an assignment order says. */
export type AssignmentOrder = {
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  readonly meeting: {
    readonly ref: string;
    readonly title: string;
    readonly venue: string;
    readonly startsAt: Date;
  };
  readonly problem: string | null;
  readonly lead: string;
  readonly coHandlers: readonly string[];
  readonly separate: readonly string[];
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly signBy: Date | null;
  readonly replyBy: Date | null;
  readonly key: boolean;
  readonly outcome: SuggestionOutcome;
  readonly promisedOn: string | null;
  readonly printedAt: Date;
};
