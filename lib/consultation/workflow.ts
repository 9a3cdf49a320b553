import { type ActIn, step, type Transitions } from "@/lib/core/workflow";
import type { AttendanceStatus, ConsultationStatus, MatterStatus } from "./model";
import type { PollStatus, QuestionStatus, SpeakerStatus } from "./model/live";

export const matterTransitions = {
  suggested: { screen: "screened", reject: "rejected", merge: "merged" },
  screened: { shortlist: "shortlisted", reject: "rejected", merge: "merged" },
  shortlisted: { publicise: "publicised", reject: "rejected" },
  publicised: { approve: "approved", reject: "rejected" },
  approved: { schedule: "scheduled", defer: "deferred" },
  deferred: { resume: "approved" },
  scheduled: { complete: "done", unschedule: "approved" },
  done: {},
  rejected: {},
  merged: {},
} as const satisfies Transitions<MatterStatus>;

export const consultationTransitions = {
  planned: {
    research: "researching",
    "give-notice": "noticed",
    postpone: "postponed",
    cancel: "cancelled",
  },
  researching: { "give-notice": "noticed", postpone: "postponed", cancel: "cancelled" },
  noticed: { open: "open", postpone: "postponed", cancel: "cancelled" },
  open: { begin: "in-session", postpone: "postponed", cancel: "cancelled" },
  postponed: { reschedule: "noticed", cancel: "cancelled" },
  "in-session": { end: "minuting" },
  minuting: { "host-confirm": "host-confirmed" },
  "host-confirmed": { "head-confirm": "confirmed", return: "minuting" },
  confirmed: { issue: "issued" },
  issued: { close: "closed" },
  closed: { reopen: "issued" },
  cancelled: {},
} as const satisfies Transitions<ConsultationStatus>;

/** `nobody` stands for somebody who was neither invited nor signed up: no row exists yet. */
export const attendanceTransitions = {
  invited: { join: "joined", decline: "declined", "ask-leave": "leave-asked" },
  "leave-asked": { grant: "excused", refuse: "joined" },
  waitlisted: { promote: "joined", leave: "declined" },
  joined: {
    "ask-leave": "leave-asked",
    "sign-in": "present",
    miss: "absent",
    cancel: "declined",
  },
  nobody: { "walk-in": "present" },
  excused: {},
  declined: {},
  present: {},
  absent: {},
} as const satisfies Transitions<AttendanceStatus | "nobody">;

export type MatterAct = ActIn<typeof matterTransitions>;
export type ConsultationAct = ActIn<typeof consultationTransitions>;
export type AttendanceAct = ActIn<typeof attendanceTransitions>;

export function stepMatter(status: string, act: MatterAct): MatterStatus | null {
  return step(matterTransitions, status, act);
}

export function stepConsultation(status: string, act: ConsultationAct): ConsultationStatus | null {
  return step(consultationTransitions, status, act);
}

export function stepAttendance(status: string, act: AttendanceAct): AttendanceStatus | null {
  const next = step(attendanceTransitions, status, act);
  return next === "nobody" ? null : next;
}

/** Without a member and a resident in the room it was no consultation. */
export function canEnd(facts: { membersPresent: number; residentsPresent: number }): boolean {
  return facts.membersPresent >= 1 && facts.residentsPresent >= 1;
}

/** Where somebody who signs up stands: seated while seats are left. */
export function seatFor(facts: { taken: number; capacity: number }): "joined" | "waitlisted" {
  return facts.taken < facts.capacity ? "joined" : "waitlisted";
}

/** How often leave from this consultation may still be asked for: domain.md §4, twice at most. */
export function leaveAsksLeft(facts: { leaveAsks: number; atMost: number }): number {
  return Math.max(0, facts.atMost - facts.leaveAsks);
}

export function canAskLeave(facts: { leaveAsks: number; atMost: number }): boolean {
  return leaveAsksLeft(facts) > 0;
}

export const questionTransitions = {
  open: { answer: "answered", hide: "hidden" },
  answered: { reopen: "open", hide: "hidden" },
  hidden: { show: "open" },
} as const satisfies Transitions<QuestionStatus>;

/** One speaks at a time; whoever is ready may begin without having been called. */
export const speakerTransitions = {
  asked: { call: "called", start: "speaking", withdraw: "withdrawn" },
  called: { start: "speaking", withdraw: "withdrawn" },
  speaking: { finish: "done" },
  done: {},
  withdrawn: {},
} as const satisfies Transitions<SpeakerStatus>;

export const pollTransitions = {
  open: { close: "closed" },
  closed: {},
} as const satisfies Transitions<PollStatus>;

export type QuestionAct = ActIn<typeof questionTransitions>;
export type SpeakerAct = ActIn<typeof speakerTransitions>;
export type PollAct = ActIn<typeof pollTransitions>;

export function stepQuestion(status: string, act: QuestionAct): QuestionStatus | null {
  return step(questionTransitions, status, act);
}

export function stepSpeaker(status: string, act: SpeakerAct): SpeakerStatus | null {
  return step(speakerTransitions, status, act);
}

export function stepPoll(status: string, act: PollAct): PollStatus | null {
  return step(pollTransitions, status, act);
}
