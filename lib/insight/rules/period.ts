import { type Day, readDay } from "@/lib/core/day";

/** A year, a quarter of one, or days somebody chose; both days inclusive. */
export type Period = { readonly key: string; readonly from: Day; readonly to: Day };

const yearOf = (day: Day) => Number(day.slice(0, 4));

export function wholeYear(year: number): Period {
  return { key: String(year), from: `${year}-01-01`, to: `${year}-12-31` };
}

const ends = ["03-31", "06-30", "09-30", "12-31"] as const;

export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  const month = String(number * 3 - 2).padStart(2, "0");
  return {
    key: `${year}Q${number}`,
    from: `${year}-${month}-01`,
    to: `${year}-${ends[number - 1]}`,
  };
}

const quarters = [1, 2, 3, 4] as const;

/** What can be chosen: this year and last, and their quarters as far as they have begun. */
export function periodsAt(today: Day): Period[] {
  const year = yearOf(today);
  return [year, year - 1].flatMap((each) => [
    wholeYear(each),
    ...quarters.map((number) => quarter(each, number)).filter((period) => period.from <= today),
  ]);
}

type Asked = { readonly period?: string; readonly from?: string; readonly to?: string };

/** The period an address asks for: chosen days before a named one, else the year of today. */
export function periodOf(asked: Asked, today: Day): Period {
  const [from, to] = [readDay(asked.from), readDay(asked.to)];
  if (from && to && from <= to) return { key: "days", from, to };
  const year = /^(20\d{2})(?:Q([1-4]))?$/.exec(asked.period ?? "");
  if (!year) return wholeYear(yearOf(today));
  const number = quarters.find((each) => String(each) === year[2]);
  return number ? quarter(Number(year[1]), number) : wholeYear(Number(year[1]));
}
