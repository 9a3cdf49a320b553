import type { Capacity, ConsultationStatus, PointNature } from "../model";
import type { PollStatus, QuestionStatus, SpeakerStatus } from "./live";

/** What everybody in the room and at home sees; times are ISO. It travels to the pages as JSON. */
export type LiveState = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly status: ConsultationStatus;
  /** The number of the consultation's last event when this was read, or of an earlier one. */
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly agenda: readonly LiveItem[];
  readonly on: { readonly turn: number; readonly position: number; readonly since: string } | null;
  readonly questions: readonly LiveQuestionView[];
  readonly speakers: readonly LiveSpeakerView[];
  readonly polls: readonly LivePollView[];
  readonly points: readonly LivePointView[];
};
export type LiveItem = {
  readonly position: number;
  readonly title: string;
  readonly detail: string | null;
  readonly startsAt: string;
  /** When the agenda goes on to the next item, or ends. */
  readonly endsAt: string;
};
export type LiveQuestionView = {
  readonly id: string;
  readonly side: Capacity;
  readonly status: QuestionStatus;
  /** Empty where it was put aside. */
  readonly text: string;
  readonly note: string | null;
  readonly supports: number;
};
export type LiveSpeakerView = {
  readonly id: string;
  readonly label: string;
  readonly side: Capacity;
  readonly status: SpeakerStatus;
  readonly since: string | null;
};
export type LivePollView = {
  readonly id: string;
  readonly text: string;
  readonly status: PollStatus;
  readonly voters: number;
  /** Without counts until they are shown. */
  readonly options: readonly { readonly text: string; readonly votes: number | null }[];
};
export type LivePointView = {
  readonly id: string;
  readonly side: Capacity;
  readonly nature: PointNature;
  readonly text: string;
  readonly at: string;
  readonly position: number | null;
};

/** What of it is one's own. */
export type MyLive = {
  readonly isPerson: boolean;
  readonly questions: readonly string[];
  readonly supported: readonly string[];
  /** One's place on the list of speakers, while the turn is not over. */
  readonly speakerId: string | null;
  readonly votes: Readonly<Record<string, number>>;
};
