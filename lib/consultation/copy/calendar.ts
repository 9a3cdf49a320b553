import type { Text } from "@/lib/core/i18n";

/** What a calendar is called in the program that subscribes to it. */
export const calendarCopy = {
  all: { zh: "协商日历", en: "Consultations" },
  ofVenue: { zh: "{venue} · 协商日历", en: "{venue} · Consultations" },
  mine: { zh: "我的协商", en: "My consultations" },
} as const satisfies Record<string, Text>;

/** Why an act on one's calendar was refused. */
export const calendarRefusals = {
  "feed-open": { zh: "您已经有一个日历地址", en: "You have a calendar address already" },
  "no-feed": { zh: "您还没有日历地址", en: "You have no calendar address yet" },
} as const satisfies Record<string, Text>;
