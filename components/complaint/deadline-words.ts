import { dayOf, daysBetween } from "@/lib/core/day";
import { grade } from "@/lib/core/deadline";
import { clockTime, dateNear, type Locale, say, shortDate } from "@/lib/core/i18n";
import { words } from "./copy";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** In a list: how long there still is, or how long it is over; far-off ones by their date. */
export function shortDeadline(
  deadline: { dueAt: Date; startedAt: Date },
  now: Date,
  locale: Locale,
): { kind: "over" | "late" | "plain"; text: string } {
  const { dueAt, startedAt } = deadline;
  const state = grade(dueAt, startedAt, now);
  const gap = Math.abs(dueAt.getTime() - now.getTime());
  const isOver = state === "overdue" || state === "overdue-x3";
  if (!isOver && state !== "soon") return { kind: "plain", text: farOff(dueAt, now, locale) };
  const [mins, hours, days] = isOver
    ? [words.minutesOver, words.hoursOver, words.daysOver]
    : [words.minutesLeft, words.hoursLeft, words.daysLeft];
  const kind = isOver ? "over" : "late";
  if (gap < hour)
    return { kind, text: say(mins, locale, { n: Math.max(1, Math.floor(gap / minute)) }) };
  if (gap < day) return { kind, text: say(hours, locale, { n: Math.floor(gap / hour) }) };
  return { kind, text: say(days, locale, { n: Math.floor(gap / day) }) };
}

function farOff(dueAt: Date, now: Date, locale: Locale): string {
  const days = daysBetween(dayOf(now), dayOf(dueAt));
  const time = clockTime(dueAt);
  if (days === 0) return say(words.today, locale, { time });
  if (days === 1) return say(words.tomorrow, locale, { time });
  return shortDate(dueAt, locale);
}

/** A deadline as date and distance: kept, missed, running or stopped. */
export function longDeadline(
  deadline: { dueAt: Date; metAt: Date | null; pausedAt: Date | null },
  now: Date,
  locale: Locale,
): { state: "kept" | "missed" | "running" | "over" | "paused"; text: string } {
  const { dueAt, metAt, pausedAt } = deadline;
  const date = shortDate(metAt ?? dueAt, locale);
  if (metAt) {
    const isKept = metAt <= dueAt;
    const n = Math.max(1, daysBetween(dayOf(dueAt), dayOf(metAt)));
    return isKept
      ? { state: "kept", text: say(words.keptOn, locale, { date }) }
      : { state: "missed", text: say(words.lateOn, locale, { date, n }) };
  }
  if (pausedAt) return { state: "paused", text: say(words.paused, locale) };
  const n = daysBetween(dayOf(now), dayOf(dueAt));
  if (now > dueAt)
    return { state: "over", text: say(words.wasDue, locale, { date, n: Math.max(1, -n) }) };
  if (n === 0) return { state: "running", text: say(words.beforeToday, locale, { date }) };
  return {
    state: "running",
    text: say(words.before, locale, { date: dateNear(dueAt, now, locale), n }),
  };
}
