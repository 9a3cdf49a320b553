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
