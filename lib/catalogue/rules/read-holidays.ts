import { readDay } from "@/lib/core/day";
import type { NoticeDay } from "@/lib/core/holidays";
import type { HolidayFault } from "../model/value";

type HolidayLineFault = { readonly line: number; readonly fault: HolidayFault };

type HolidaysRead = {
  readonly days: readonly NoticeDay[];
  readonly faults: readonly HolidayLineFault[];
};

/** A year's notice has some forty days; two years fit. */
const most = 100;
const longestName = 20;
const words: ReadonlyMap<string, boolean> = new Map([
  ["放假", false],
  ["休息", false],
  ["上班", true],
]);

function readLine(typed: string, known: ReadonlySet<string>): NoticeDay | HolidayFault {
  const [date, word = "", ...names] = typed.split(/[\s,，、]+/u);
  const day = readDay(date);
  if (!day) return "day-shape";
  const working = words.get(word);
  if (working === undefined) return "word-unknown";
  if (known.has(day)) return "day-twice";
  const name = names.join(" ") || word;
  return name.length > longestName ? "name-long" : { day, working, name };
}

/**
 * The days of a notice as staff paste them, one a line: the date, 放假 or 上班, and what for. Lines
 * are counted as they were typed, empty ones too. A rest day that is a weekend anyway is as good.
 */
export function readHolidays(text: string): HolidaysRead {
  const lines = text.normalize("NFKC").split(/\r?\n/u);
  const days = new Map<string, NoticeDay>();
  const faults: HolidayLineFault[] = [];
  for (const [index, typed] of lines.entries()) {
    const line = typed.trim();
    if (line === "") continue;
    if (days.size + faults.length >= most) {
      return {
        days: [...days.values()],
        faults: [...faults, { line: index + 1, fault: "lines-many" }],
      };
    }
    const read = readLine(line, new Set(days.keys()));
    if (typeof read === "string") faults.push({ line: index + 1, fault: read });
    else days.set(read.day, read);
  }
  const isEmpty = days.size + faults.length === 0;
  return {
    days: [...days.values()],
    faults: isEmpty ? [{ line: 1, fault: "text-empty" }] : faults,
  };
}
