/** A day is `YYYY-MM-DD` in Asia/Shanghai, which has had no daylight saving since 1991. */
export type Day = string;

const hour = 3_600_000;
const wholeDay = 24 * hour;
const offset = 8 * hour;

/** The day on which an instant falls in Asia/Shanghai. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + offset).toISOString().slice(0, 10);
}

function midnight(day: Day): number {
  const at = Date.parse(`${day}T00:00:00+08:00`);
  if (Number.isNaN(at) || dayOf(new Date(at)) !== day) throw new RangeError(`no such day: ${day}`);
  return at;
}

/** 00:00:00.000 of the day. */
export function startOfDay(day: Day): Date {
  return new Date(midnight(day));
}

/** 23:59:59.000 of the day: the last second in which a promise is still kept. */
export function endOfDay(day: Day): Date {
  return new Date(midnight(day) + wholeDay - 1000);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(midnight(day) + days * wholeDay));
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to) - midnight(from)) / wholeDay);
}

/** The moments of a period of days, both inclusive, for a where clause; undefined where it has no bound. */
export function momentsOf(from?: Day, to?: Day): { gte?: Date; lt?: Date } | undefined {
  if (!from && !to) return undefined;
  return {
    ...(from ? { gte: startOfDay(from) } : {}),
    ...(to ? { lt: startOfDay(addDays(to, 1)) } : {}),
  };
}

/** What somebody typed or a link carries, as a day of this century or the next few; else undefined. */
export function readDay(typed: string | undefined): Day | undefined {
  if (!typed || !/^2\d{3}-\d{2}-\d{2}$/.test(typed)) return undefined;
  const at = Date.parse(`${typed}T00:00:00+08:00`);
  return Number.isNaN(at) || dayOf(new Date(at)) !== typed ? undefined : typed;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(midnight(day) + offset).getUTCDay() || 7;
}

export function isWeekend(day: Day): boolean {
  return weekday(day) > 5;
}

/** ISO 8601 in +08:00, as people and other systems read it. */
export function isoInShanghai(at: Date): string {
  return `${new Date(at.getTime() + offset).toISOString().slice(0, 19)}+08:00`;
}
