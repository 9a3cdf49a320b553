import { addDays, dayOf } from "@/lib/core/day";
import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { ComplaintStatus, SolvedAnswer } from "./model";
import type { CoStatus, HandoverStatus } from "./model/handling";

export const transitions = {
  draft: { submit: "submitted", discard: "discarded" },
  submitted: {
    accept: "accepted",
    decline: "declined",
    refer: "referred",
    merge: "merged",
    withdraw: "withdrawn",
  },
  accepted: {
    dispatch: "dispatched",
    consult: "in-consultation",
    reply: "replied",
    withdraw: "withdrawn",
  },
  dispatched: {
    receive: "received",
    "request-return": "return-requested",
    redispatch: "dispatched",
  },
  "return-requested": { redispatch: "dispatched", uphold: "dispatched" },
  received: { start: "in-progress", "request-return": "return-requested" },
  "in-progress": {
    ask: "awaiting-resident",
    consult: "in-consultation",
    reply: "replied",
    withdraw: "withdrawn",
  },
  "awaiting-resident": { answer: "in-progress", lapse: "in-progress" },
  "in-consultation": { "return-result": "in-progress", lapse: "in-progress" },
  replied: {
    "confirm-solved": "closed",
    "report-unsolved": "rework",
    explain: "closed-explained",
    lapse: "closed-unanswered",
  },
  rework: { reply: "replied", consult: "in-consultation" },
  merged: { split: "submitted" },
  declined: { appeal: "submitted" },
  referred: { appeal: "submitted" },
  closed: { reopen: "rework" },
  "closed-explained": { reopen: "rework" },
  "closed-unanswered": { reopen: "rework" },
  withdrawn: {},
  discarded: {},
} as const satisfies Transitions<ComplaintStatus>;

/** 会办: what another department is asked. */
export const coTransitions = {
  requested: { submit: "submitted" },
  submitted: { accept: "accepted", return: "requested" },
  accepted: {},
} as const satisfies Transitions<CoStatus>;

/** What a property firm was asked to answer. */
export const handoverTransitions = {
  sent: { answer: "answered", withdraw: "withdrawn", expire: "expired" },
  answered: {},
  withdrawn: {},
  expired: {},
} as const satisfies Transitions<HandoverStatus>;

export type ComplaintAct = ActIn<typeof transitions>;
export type CoAct = ActIn<typeof coTransitions>;
export type HandoverAct = ActIn<typeof handoverTransitions>;

export function step(status: string, act: ComplaintAct): ComplaintStatus | null {
  return stepIn(transitions, status, act);
}

export function stepCo(status: string, act: CoAct): CoStatus | null {
  return stepIn(coTransitions, status, act);
}

export function stepHandover(status: string, act: HandoverAct): HandoverStatus | null {
  return stepIn(handoverTransitions, status, act);
}

/** A department sends a complaint back once, and never again after its request was refused. */
export function canRequestReturn(facts: { returnAsked: boolean; returnFinal: boolean }): boolean {
  return !facts.returnAsked && !facts.returnFinal;
}

/** A complaint that was declined or referred is appealed once. */
export function canAppeal(facts: { appealed: boolean }): boolean {
  return !facts.appealed;
}

const reopenDays = 90;

/** A resident reopens within 90 days of the closing; a relapse that was found, at any time. */
export function canReopen(facts: { closedAt: Date | null; relapsed: boolean }, now: Date): boolean {
  if (facts.relapsed) return true;
  return facts.closedAt !== null && dayOf(now) <= addDays(dayOf(facts.closedAt), reopenDays);
}

/** Whether being unsolved once more opens a supervision order; `reworkCount` is before the act. */
export function opensSupervision(facts: { reworkCount: number }): boolean {
  return facts.reworkCount >= 1;
}

/** What the reporter's answer does to the status: partly is not solved. */
export function actOfAnswer(solved: SolvedAnswer): "confirm-solved" | "report-unsolved" {
  return solved === "yes" ? "confirm-solved" : "report-unsolved";
}

/** The department's clock stands still while somebody else has the word. */
export function stopsClock(status: string): boolean {
  return status === "awaiting-resident" || status === "in-consultation";
}

const over: readonly string[] = [
  "draft",
  "discarded",
  "declined",
  "referred",
  "merged",
  "withdrawn",
  "closed",
  "closed-explained",
  "closed-unanswered",
];

/** Somebody still owes something. */
export function isOpen(status: string): boolean {
  return !over.includes(status);
}

/** Others join a complaint while somebody works on it, and once it was accepted. */
export function canBeJoined(status: string): boolean {
  return isOpen(status) && status !== "submitted";
}

/** The department works on it, so that it may ask others: for time, an opinion, an answer. */
export function isInHand(status: string): boolean {
  return status === "in-progress" || status === "rework";
}

/** Others may still give their part: the department has not answered yet. */
export function awaitsParts(status: string): boolean {
  return isInHand(status) || stopsClock(status);
}

/** What another complaint can be merged into: anything open. */
export function isMergeTarget(status: string): boolean {
  return isOpen(status);
}
