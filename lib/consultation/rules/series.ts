import { z } from "zod";
import { addDays, type Day, daysBetween } from "@/lib/core/day";
import { type CalendarOptions, isRestDay } from "@/lib/core/deadline";
import { consultationForm } from "../model";
import { type RestDayRule, restDayRule, type SeriesRhythm, seriesRhythm } from "../model/series";
import { instant, overlaps } from "./timing";

export type Rhythm = {
  readonly every: SeriesRhythm;
  readonly restDays: RestDayRule;
  readonly firstDay: Day;
  readonly untilDay: Day;
};

/** A day of the rule, and the day on which the meeting is held. */
export type Occurrence = { readonly day: Day; readonly heldOn: Day };

const longest = 400;

/**
 * The meetings whose rule day lies between two days, both inclusive: every week or second week on the
 * weekday of the first, or every month on its day of the month, a month that has no such day being
 * left out. One on a rest day is left out, put off to the next working day, or kept.
 */
export function occurrencesBetween(
  rhythm: Rhythm,
  from: Day,
  to: Day,
  options?: CalendarOptions,
): Occurrence[] {
  const last = to < rhythm.untilDay ? to : rhythm.untilDay;
  return ruleDays(rhythm, last)
    .filter((day) => day >= from)
    .flatMap((day) => {
      const heldOn = heldInstead(day, rhythm.restDays, options);
      return heldOn ? [{ day, heldOn }] : [];
    });
}

function ruleDays({ every, firstDay }: Rhythm, last: Day): Day[] {
  const days: Day[] = [];
  for (let n = 0; n < longest; n += 1) {
    const day = every === "monthly" ? monthsAfter(firstDay, n) : addDays(firstDay, n * step[every]);
    if (day === null) continue;
    if (day > last) break;
    days.push(day);
  }
  return days;
}

const step = { weekly: 7, fortnightly: 14 } as const;

/** The same day of a later month; null where that month is too short. */
function monthsAfter(day: Day, n: number): Day | null {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1 + n, date));
  return at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

function heldInstead(day: Day, rule: RestDayRule, options?: CalendarOptions): Day | null {
  if (rule === "keep" || !isRestDay(day, options)) return day;
  if (rule === "skip") return null;
  let next = addDays(day, 1);
  while (isRestDay(next, options)) next = addDays(next, 1);
  return next;
}

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-wrong");
const day = z.iso.date("day-wrong");

/** Which days, and at which hours: enough to see what the meetings would clash with. */
const rhythmShape = {
  every: seriesRhythm,
  restDays: restDayRule,
  firstDay: day,
  untilDay: day,
  from: clockTime,
  to: clockTime,
};

export const seriesStarting = z.object({
  matterRef: z.string().min(1),
  venueCode: z.string().min(1, "choose-venue"),
  title: z.string().trim().min(4, "title-short").max(40, "title-long"),
  form: consultationForm,
  ...rhythmShape,
  capacity: z.coerce
    .number()
    .int("capacity-wrong")
    .min(1, "capacity-wrong")
    .max(500, "capacity-wrong"),
  reason: z.string().trim().min(10, "reason-short").max(1000, "reason-long"),
  hostId: z.uuid("choose-host"),
  recorderId: z.uuid("choose-recorder"),
  headId: z.uuid("choose-head"),
  /** Asked to every meeting; of them those who must come. */
  members: z.array(z.string()).max(40).optional(),
  must: z.array(z.string()).max(40).optional(),
  departmentCodes: z.array(z.string()).max(20).optional(),
  overrule: z.string().trim().max(1000, "reason-long").optional(),
});
export type SeriesStarting = z.infer<typeof seriesStarting>;

/** The days as the first form asks for them, before anything is made. */
export const seriesAsked = z.object({ ...rhythmShape, hostId: z.uuid() });
export type SeriesAsked = z.infer<typeof seriesAsked>;

/** The form's own name for the form of consultation. */
export const seriesForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  return { ...typed, form: typed.meeting };
}, seriesStarting);

type Hours = { readonly startsAt: Date; readonly endsAt: Date };
/** Another meeting that stands, at the same venue or with the same host or both. */
export type StandingMeeting = Hours & {
  readonly title: string;
  readonly atVenue: boolean;
  readonly withHost: boolean;
};

export type SeriesDate = Occurrence &
  Hours & {
    /** What stands at the venue in these hours. */
    readonly venueBusy: readonly string[];
    readonly hostBusy: readonly string[];
  };

/** Every meeting of a series with what it clashes with. */
export function datesOf(
  occurrences: readonly Occurrence[],
  { from, to }: { readonly from: string; readonly to: string },
  meetings: readonly StandingMeeting[],
): SeriesDate[] {
  return occurrences.map((each) => {
    const times = { startsAt: instant(each.heldOn, from), endsAt: instant(each.heldOn, to) };
    const there = meetings.filter((other) => overlaps(times, other));
    return {
      ...each,
      ...times,
      venueBusy: there.filter((other) => other.atVenue).map((other) => other.title),
      hostBusy: there.filter((other) => other.withHost).map((other) => other.title),
    };
  });
}

export function clashes({ venueBusy, hostBusy }: SeriesDate): boolean {
  return venueBusy.length + hostBusy.length > 0;
}

export const seriesEnding = z.object({
  seriesId: z.uuid(),
  reason: z.string().trim().min(5, "reason-short").max(1000, "reason-long"),
});
export type SeriesEnding = z.infer<typeof seriesEnding>;

const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
/** A meeting that is still to come, and with it all that follow. */
const fromOn = { seriesId: z.uuid(), meetingRef: z.string().min(1, "choose-meeting"), reason };
export const seriesCutting = z.object(fromOn);
export type SeriesCutting = z.infer<typeof seriesCutting>;
export const seriesMoving = z.object({
  ...fromOn,
  day,
  from: clockTime,
  to: clockTime,
  shortNotice: z.string().trim().max(1000, "reason-long").optional(),
});
export type SeriesMoving = z.infer<typeof seriesMoving>;

/** Longer than any month and the rest days after it. */
const spare = 70;

/**
 * The days of as many meetings from a new first one on. The series runs as much longer as it begins
 * later, and at least until the last of them.
 */
export function daysFrom(
  rhythm: Rhythm,
  of: { readonly oldDay: Day; readonly newDay: Day; readonly count: number },
  options?: CalendarOptions,
): { readonly days: readonly Occurrence[]; readonly untilDay: Day } {
  const later = Math.max(0, daysBetween(of.oldDay, of.newDay));
  const until = addDays(rhythm.untilDay, later);
  const moved = { ...rhythm, firstDay: of.newDay, untilDay: addDays(until, spare) };
  const days = occurrencesBetween(moved, of.newDay, moved.untilDay, options).slice(0, of.count);
  const [untilDay = until] = [until, ...days.map((each) => each.day)].sort().reverse();
  return { days, untilDay };
}
