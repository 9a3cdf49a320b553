import type { ChoiceKind } from "../model/choice";

/** Something waits for the one who is told. */
const asked: readonly string[] = [
  "complaint.asked",
  "data-request.asked",
  "complaint.replied",
  "complaint.co-handler-asked",
  "complaint.dispatched",
  "complaint.handler-changed",
  "complaint.submitted",
  "complaint.extension-asked",
  "complaint.handed-to-firm",
  "complaint.reported-unsolved",
  "consultation.date-asked",
  "consultation.invited",
  "consultation.ended",
  "consultation.host-confirmed",
  "consultation.minutes-returned",
  "look-back.assigned",
  "look-back.observer-replaced",
  "suggestion.answered",
  "suggestion.assigned",
  "suggestion.opinion-returned",
  "suggestion.rating-reminded",
  "suggestion.reassigned",
  "supervision.explained",
  "supervision.opened",
  "supervision.returned",
  "venue.handover-proposed",
  "venue.term-ending",
];

/** A promise of time is near, due or broken. */
const ofTime = /(^|[.-])(due|late|overdue|deadline|reminder|reminded|supervised|extension)([.-]|$)/;

/** Under which choice a notice falls that reaches somebody concerned, by the event it tells of. */
export function choiceKindOf(kind: string): ChoiceKind {
  if (kind === "notices.places-told") return "followed";
  if (asked.includes(kind)) return "asked";
  if (ofTime.test(kind)) return "deadline";
  return /^(consultation|campaign)\./.test(kind) ? "consultation" : "progress";
}
