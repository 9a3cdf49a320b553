import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

const nothing = z.object({});

/** Somebody's private calendar: its address is a key, made, exchanged for another, and ended by them. */
export const calendarFeedEvents = defineEvents("calendar-feed", {
  opened: nothing,
  renewed: nothing,
  closed: nothing,
});

/** What changes time, place or state; each of them raises the number of the event's version. */
export const calendarChanges = [
  "consultation.planned",
  "consultation.research-started",
  "consultation.noticed",
  "consultation.opened",
  "consultation.begun",
  "consultation.ended",
  "consultation.postponed",
  "consultation.rescheduled",
  "consultation.cancelled",
] as const;

/** One event as a calendar has it. */
export type CalendarEntry = {
  readonly ref: string;
  readonly title: string;
  readonly place: string;
  readonly spot: { readonly lat: number; readonly lng: number } | null;
  readonly note: string;
  readonly url: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: "confirmed" | "tentative" | "cancelled";
  /** Rises with every change of time, place or state (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** When that change was made: the same calendar is the same bytes until the next one. */
  readonly changedAt: Date;
};
