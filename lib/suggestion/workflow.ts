import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { Adoption, AssignmentStatus, Resolution, SuggestionStatus } from "./model";

export const transitions = {
  drafted: { confirm: "confirmed", drop: "dropped" },
  confirmed: { review: "reviewed", "settle-on-spot": "answered", return: "returned" },
  returned: { confirm: "confirmed", drop: "dropped" },
  reviewed: { assign: "assigned", withdraw: "withdrawn" },
  assigned: { sign: "signed", object: "objected" },
  objected: { reassign: "assigned", uphold: "signed" },
  signed: {
    adopt: "handling",
    "partly-adopt": "handling",
    "keep-for-reference": "answered",
    decline: "answered",
  },
  handling: { reply: "answered", replan: "handling" },
  answered: { "rate-satisfied": "rated", "rate-dissatisfied": "rework", lapse: "unrated" },
  rework: { reply: "answered" },
  rated: { track: "tracking", close: "closed" },
  unrated: { track: "tracking", close: "closed" },
  tracking: {
    fulfil: "closed",
    "find-partial": "tracking",
    "find-unfulfilled": "handling",
    "find-relapse": "handling",
    "change-policy": "closed",
  },
  closed: { "find-relapse": "handling" },
  dropped: {},
  withdrawn: {},
} as const satisfies Transitions<SuggestionStatus>;

export const assignmentTransitions = {
  requested: { submit: "submitted" },
  submitted: { accept: "accepted", return: "requested" },
  accepted: {},
} as const satisfies Transitions<AssignmentStatus>;

export type SuggestionAct = ActIn<typeof transitions>;
export type AssignmentAct = ActIn<typeof assignmentTransitions>;

export function step(status: string, act: SuggestionAct): SuggestionStatus | null {
  return stepIn(transitions, status, act);
}

export function stepAssignment(status: string, act: AssignmentAct): AssignmentStatus | null {
  return stepIn(assignmentTransitions, status, act);
}

/** What each of the lead department's four decisions says on the axis of adoption. */
export const adoptionOf = {
  adopt: "adopted",
  "partly-adopt": "partly-adopted",
  "keep-for-reference": "for-reference",
  decline: "not-adopted",
} as const satisfies { [act in SuggestionAct]?: Adoption };
export type AdoptionAct = keyof typeof adoptionOf;

/** A reply is written with the adoption it rests on, to be signed with it: where that leads to a handling. */
export function repliesAhead(status: string, drafted: string | null | undefined): boolean {
  const acts = Object.keys(adoptionOf) as AdoptionAct[];
  const act = acts.find((each) => adoptionOf[each] === drafted);
  return act !== undefined && step(status, act) === "handling";
}

/** The acts that answer at once, without a handling, and with which resolution. */
export const resolutionOf = {
  "settle-on-spot": "A",
  "keep-for-reference": "C",
  decline: "D",
} as const satisfies { [act in SuggestionAct]?: Resolution };

/** A department whose objection was refused cannot object again. */
export function canObject(facts: { objectionFinal: boolean }): boolean {
  return !facts.objectionFinal;
}

/** Whether one more dissatisfied rating opens supervision; `reworkCount` is before the act. */
export function opensSupervision(facts: { reworkCount: number }): boolean {
  return facts.reworkCount >= 1;
}
