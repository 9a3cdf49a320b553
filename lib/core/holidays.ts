import calendar from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { type Day, isWeekend } from "./day";

/** Staff's own entries of the State Council's yearly notice, over the library's: day → working. */
export type HolidayOverrides = ReadonlyMap<Day, boolean>;

export type CalendarOptions = {
  readonly overrides?: HolidayOverrides;
  /** False: weekends are the only rest days. */
  readonly holidays?: boolean;
};

const resting = new Set(Object.keys(calendar.holidays));
const madeUpFor = new Set(Object.keys(calendar.workdays));
const knownYears = new Set([...resting].map((day) => Number(day.slice(0, 4))));

// 全国年节及纪念日放假办法: what the law fixes by date holds before the year's notice is out.
const fixedByLaw = new Set(["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]);

export type NoticeDay = { readonly day: Day; readonly working: boolean; readonly name: string };

/** The days of a year's notice as the library has them, in order; none where it has no such year. */
export function libraryDays(year: number): readonly NoticeDay[] {
  const named = (days: Readonly<Record<string, string>>, working: boolean) =>
    Object.entries(days)
      .filter(([day]) => day.startsWith(`${year}-`))
      .map(([day, text]) => ({ day, working, name: text.split(",")[1] ?? "" }));
  const days = [...named(calendar.holidays, false), ...named(calendar.workdays, true)];
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether nobody works on that day: holidays rest, 调休 days work, then weekends rest. */
export function isRestDay(day: Day, { overrides, holidays = true }: CalendarOptions = {}): boolean {
  if (!holidays) return isWeekend(day);
  const entered = overrides?.get(day);
  if (entered !== undefined) return !entered;
  if (madeUpFor.has(day)) return false;
  if (resting.has(day)) return true;
  if (!knownYears.has(Number(day.slice(0, 4))) && fixedByLaw.has(day.slice(5))) return true;
  return isWeekend(day);
}

/**
 * Whether the year's notice is known, from the library or entered by staff. Where it is not,
 * deadlines count weekends and the holidays fixed by law, and somebody must be told.
 */
export function hasHolidayData(year: number, overrides?: HolidayOverrides): boolean {
  if (knownYears.has(year)) return true;
  return [...(overrides ?? [])].some(([day, working]) => !working && day.startsWith(`${year}-`));
}
