import type { AttendanceStatus, ConsultationStatus } from "../model";

export type CalendarState = "confirmed" | "tentative" | "cancelled";

const off: readonly ConsultationStatus[] = ["postponed", "cancelled"];
const planned: readonly ConsultationStatus[] = ["planned", "researching"];

/** Of a postponed one the old hour holds no longer, and the new one is not known. */
export function publicState(status: ConsultationStatus): CalendarState {
  if (off.includes(status)) return "cancelled";
  return planned.includes(status) ? "tentative" : "confirmed";
}

const left: readonly AttendanceStatus[] = ["declined", "excused"];
const unsure: readonly AttendanceStatus[] = ["invited", "waitlisted", "leave-asked"];

/** The same in the calendar of somebody who was invited or signed up; null where they hold an office only. */
export function ownState(
  status: ConsultationStatus,
  attendance: AttendanceStatus | null,
): CalendarState {
  const state = publicState(status);
  if (!attendance || state === "cancelled") return state;
  if (left.includes(attendance)) return "cancelled";
  return unsure.includes(attendance) ? "tentative" : state;
}
