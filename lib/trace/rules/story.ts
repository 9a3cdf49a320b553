import { startOfDay } from "@/lib/core/day";
import type { StepKey, Trace, TraceDeadline, TraceLookBack, TraceReply } from "../model";
import { daysApart, factsOf } from "./path";

type Told = Pick<Trace, "complaints" | "problem" | "consultation" | "suggestion" | "deadlines">;

/** One stop of the upright path: the seven steps, with every round of answer and look-back. */
export type StoryStop = {
  readonly id: string;
  readonly step: StepKey;
  /** The day it happened, or is planned for. */
  readonly at: Date;
  readonly state: "passed" | "now" | "ahead";
  readonly daysToNext: number | null;
  readonly reply?: TraceReply;
  readonly lookBack?: TraceLookBack;
  /** Promises of time that ended here. */
  readonly deadlines: readonly TraceDeadline[];
};
type Draft = Omit<StoryStop, "state" | "daysToNext">;

/** Whole days by which a promise was missed; 0 where it was kept, at least 1 where it was not. */
export function daysLate({ dueAt, metAt }: Pick<TraceDeadline, "dueAt" | "metAt">): number {
  return metAt && metAt > dueAt ? Math.max(1, daysApart(dueAt, metAt)) : 0;
}

/** What happened, in its order, and what is planned next. A step that was never reached is left out. */
export function storyOf(told: Told): readonly StoryStop[] {
  const happened = [...firstSteps(told), ...rounds(told)].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  const planned = plannedStop(told);
  const all = planned ? [...happened, planned] : happened;
  return all.map((stop, index) => {
    const next = all[index + 1];
    const last = happened.length - 1;
    return {
      ...stop,
      state: index < last ? "passed" : index === last ? "now" : "ahead",
      daysToNext: next ? daysApart(stop.at, next.at) : null,
    };
  });
}

const ends: Partial<Record<StepKey, readonly string[]>> = {
  complaint: ["complaint triage"],
  consultation: ["consultation minutes"],
  suggestion: ["suggestion review", "suggestion assign"],
  adoption: ["suggestion sign"],
};

function firstSteps(told: Told): Draft[] {
  return factsOf(told).flatMap(({ key, at }): Draft[] => {
    if (!at || key === "look-back" || (key === "handling" && told.suggestion)) return [];
    const kinds = key === "handling" ? ["complaint closing"] : (ends[key] ?? []);
    const deadlines = told.deadlines.filter(
      (each) => kinds.includes(`${each.subject} ${each.kind}`) && each.metAt,
    );
    return [{ id: key, step: key, at, deadlines }];
  });
}

/** Each published answer and each concluded look-back. */
function rounds({ suggestion, deadlines }: Told): Draft[] {
  if (!suggestion) return [];
  const replies = suggestion.replies.map(
    (reply): Draft => ({
      id: `handling-${reply.round}`,
      step: "handling",
      at: reply.publishedAt,
      reply,
      deadlines: deadlines.filter(
        (each) => each.kind === "reply" && each.metAt?.getTime() === reply.publishedAt.getTime(),
      ),
    }),
  );
  const looked = suggestion.lookBacks.flatMap((lookBack): Draft[] => {
    const { concludedAt: at, round, ref } = lookBack;
    const own = deadlines.filter((each) => each.of === ref && each.metAt);
    const stop = { id: `look-back-${round}`, step: "look-back", lookBack, deadlines: own } as const;
    return at ? [{ ...stop, at }] : [];
  });
  return [...replies, ...looked];
}

/** The next look-back, once it is planned. */
function plannedStop({ suggestion }: Told): Draft | null {
  const lookBack = suggestion?.lookBacks.find((each) => each.concludedAt === null);
  if (!lookBack) return null;
  const { round, dueOn } = lookBack;
  const at = startOfDay(dueOn);
  return { id: `look-back-${round}`, step: "look-back", at, lookBack, deadlines: [] };
}
