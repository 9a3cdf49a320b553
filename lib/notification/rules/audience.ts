/**
 * Who is told of an event. `reporters`: of the complaint, of those merged into it, of the problem
 * behind it, with everybody who joined one of them. `attendees`: everybody invited or signed up. `departments`: handlers and leads of the
 * departments it lies with. `office`: host, recorder, head. `observer`: who looks back. `guest`:
 * the one whose attendance the event is about.
 */
export const audiences = [
  "reporters",
  "attendees",
  "departments",
  "office",
  "observer",
  "guest",
] as const;
export type Audience = (typeof audiences)[number];

export const audienceOf: Readonly<Record<string, readonly Audience[]>> = {
  "complaint.accepted": ["reporters"],
  "complaint.declined": ["reporters"],
  "complaint.referred": ["reporters"],
  "complaint.merged": ["reporters"],
  "complaint.split": ["reporters"],
  "complaint.dispatched": ["departments"],
  "complaint.asked": ["reporters"],
  "complaint.question-answered": ["departments"],
  "complaint.taken-to-consultation": ["reporters"],
  "complaint.replied": ["reporters"],
  "complaint.reported-unsolved": ["departments"],
  "complaint.reopened": ["departments", "reporters"],
  "complaint.explained": ["reporters"],
  "problem.confirmed": ["reporters"],
  "problem.declared-resolved": ["reporters"],
  "problem.relapsed": ["reporters"],
  "consultation.noticed": ["attendees", "reporters"],
  "consultation.postponed": ["attendees"],
  "consultation.rescheduled": ["attendees"],
  "consultation.cancelled": ["attendees"],
  "consultation.ended": ["office"],
  "consultation.host-confirmed": ["office"],
  "consultation.confirmed": ["attendees", "reporters"],
  "consultation.promoted": ["guest"],
  "consultation.leave-granted": ["guest"],
  "consultation.leave-refused": ["guest"],
  "consultation.minutes-returned": ["office"],
  "suggestion.assigned": ["departments"],
  "suggestion.reassigned": ["departments"],
  "suggestion.upheld": ["departments"],
  "suggestion.adoption-recorded": ["attendees", "reporters"],
  "suggestion.answered": ["attendees", "reporters"],
  "suggestion.sent-back": ["departments", "attendees", "reporters"],
  "suggestion.supervised": ["departments"],
  "suggestion.opinion-returned": ["departments"],
  "suggestion.replanned": ["departments", "attendees", "reporters"],
  "suggestion.fulfilled": ["departments", "attendees", "reporters"],
  "suggestion.found-partial": ["departments", "attendees", "reporters"],
  "suggestion.found-unfulfilled": ["departments", "attendees", "reporters"],
  "suggestion.found-relapsed": ["departments", "attendees", "reporters"],
  "suggestion.policy-changed": ["departments", "attendees", "reporters"],
  "look-back.assigned": ["observer"],
  "look-back.fell-due": ["observer"],
};
