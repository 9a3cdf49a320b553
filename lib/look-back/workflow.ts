import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { SuggestionAct } from "@/lib/suggestion/workflow";
import type { LookBackStatus, LookBackVerdict } from "./model";

export const transitions = {
  planned: { assign: "assigned", skip: "skipped" },
  assigned: { begin: "in-progress", recuse: "planned" },
  "in-progress": { conclude: "concluded" },
  concluded: {},
  skipped: {},
} as const satisfies Transitions<LookBackStatus>;

export type LookBackAct = ActIn<typeof transitions>;

export function step(status: string, act: LookBackAct): LookBackStatus | null {
  return stepIn(transitions, status, act);
}

/** What a verdict does to the suggestion that was looked back at. */
export const suggestionActOf = {
  fulfilled: "fulfil",
  partial: "find-partial",
  unfulfilled: "find-unfulfilled",
  changed: "change-policy",
  relapsed: "find-relapse",
} as const satisfies Record<LookBackVerdict, SuggestionAct>;

/** A finding stands on a picture from the spot or on a resident who confirms it. */
export function canConclude(facts: { evidence: number; residentsConfirmed: number }): boolean {
  return facts.evidence >= 1 || facts.residentsConfirmed >= 1;
}

/** A promise that was not kept opens a supervision order. */
export function opensSupervision(verdict: LookBackVerdict): boolean {
  return verdict === "unfulfilled";
}
