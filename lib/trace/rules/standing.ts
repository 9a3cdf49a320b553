import { type Day, dayOf, startOfDay } from "@/lib/core/day";
import type { Trace, TraceDeadline, TraceSuggestion } from "../model";
import { wentBack } from "./path";

/** Where a chain stands, as one word for one sentence. */
export const standings = [
  "received",
  "under-way",
  "ended",
  "answered-alone",
  "solved-alone",
  "shared",
  "planned",
  "minuted",
  "raised",
  "assigned",
  "signed",
  "handling",
  "sent-back",
  "answered",
  "not-taken",
  "promised",
  "partly-kept",
  "kept",
  "changed",
  "rated",
  "unrated",
  "done",
] as const;
export type Standing = (typeof standings)[number];

const early: Record<string, Standing> = {
  confirmed: "raised",
  reviewed: "raised",
  assigned: "assigned",
  objected: "assigned",
  signed: "signed",
  answered: "answered",
  rated: "rated",
  unrated: "unrated",
};
const endings = ["declined", "referred", "withdrawn", "closed-explained", "closed-unanswered"];

/** The sentence that says where the chain stands now. */
export function standingOf(
  trace: Pick<Trace, "complaints" | "problem" | "consultation" | "suggestion">,
): Standing {
  const { complaints, problem, consultation, suggestion } = trace;
  if (suggestion) return ofSuggestion(suggestion);
  if (consultation) return consultation.held ? "minuted" : "planned";
  const status = complaints[0]?.status ?? "";
  if (status === "closed") return "solved-alone";
  if (status === "replied") return "answered-alone";
  if (endings.includes(status)) return "ended";
  if (problem) return "shared";
  return status === "submitted" ? "received" : "under-way";
}

function ofSuggestion(suggestion: TraceSuggestion): Standing {
  const { status, resolution } = suggestion;
  const found = suggestion.lookBacks.findLast((each) => each.verdict !== null)?.verdict;
  if (wentBack({ suggestion })) return status === "tracking" ? "partly-kept" : "sent-back";
  if (status === "handling") return "handling";
  if (status === "tracking") return "promised";
  if (status !== "closed") return early[status] ?? "raised";
  if (found === "fulfilled") return "kept";
  if (found === "changed") return "changed";
  return resolution === "C" || resolution === "D" ? "not-taken" : "done";
}

export type Ahead = {
  /** Which promise of time runs. */
  readonly kind: string;
  readonly on: Day;
  readonly startedAt: Date;
  readonly dueAt: Date;
};

/** A rating is asked, not owed: what somebody owes comes before it. */
const order = (each: TraceDeadline) => (each.kind === "rating" || each.kind === "answer" ? 1 : 0);

/** Where a suggestion carries the matter on, its clocks count and those of the complaints do not. */
const isLeading = (each: TraceDeadline, suggestion: TraceSuggestion | null) =>
  !suggestion || each.subject === "suggestion" || each.subject === "look-back";

/** The next day by which something is to happen, or null where nothing is promised. */
export function nextOf(
  trace: Pick<Trace, "deadlines" | "suggestion" | "consultation">,
): Ahead | null {
  const [running] = trace.deadlines
    .filter((each) => !each.metAt && !each.pausedAt && isLeading(each, trace.suggestion))
    .toSorted((a, b) => order(a) - order(b) || a.dueAt.getTime() - b.dueAt.getTime());
  if (running) {
    const { kind, dueAt, startedAt } = running;
    return { kind, on: dayOf(dueAt), startedAt, dueAt };
  }
  const planned = trace.suggestion?.lookBacks.find((each) => each.concludedAt === null);
  if (planned) return onDay("planned-look-back", planned.dueOn);
  const { consultation } = trace;
  if (!consultation || consultation.held || trace.suggestion) return null;
  return onDay("consultation-day", dayOf(consultation.startsAt));
}

function onDay(kind: string, on: Day): Ahead {
  return { kind, on, startedAt: startOfDay(on), dueAt: startOfDay(on) };
}

/** How many of those who reported it said something, and to how many it is solved. */
export function sayOf(trace: Pick<Trace, "people" | "suggestion">): {
  readonly people: number;
  readonly said: number;
  readonly solved: number;
} {
  const residents = trace.suggestion?.ratings.filter((each) => each.side === "resident") ?? [];
  const round = Math.max(...residents.map((each) => each.round));
  const latest = residents.filter((each) => each.round === round);
  const solved = latest.filter((each) => each.solved === "yes").length;
  return { people: trace.people, said: latest.length, solved };
}
