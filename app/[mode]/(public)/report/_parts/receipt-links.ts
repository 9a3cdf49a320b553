import { dayOf } from "@/lib/core/day";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

/** Where the receipt is followed; the number is in it, the four digits never are. */
export function trackUrl(ref: string): string {
  const site = env().APP_URL;
  return `${site}/track?ref=${ref}`;
}

/** A message to the family, written by the phone itself. */
export function messageLink(ref: string, locale: Locale): string {
  const text = say(copy.familyText, locale, { ref, url: trackUrl(ref) });
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/** The day of the answer as a calendar file (RFC 5545), made in the link itself. */
export function calendarLink(ref: string, at: Date, locale: Locale): string {
  const day = dayOf(at).replaceAll("-", "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//dengtang//receipt//ZH",
    "BEGIN:VEVENT",
    `UID:${ref}@dengtang`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${say(copy.calendarTitle, locale, { ref })}`,
    `URL:${trackUrl(ref)}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.join("\r\n"))}`;
}
