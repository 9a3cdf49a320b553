import { addDays, type Day, daysBetween } from "@/lib/core/day";

/** Against which days a period is held: those right before it, or the same days a year ago. */
export const comparisons = ["before", "year"] as const;
export type Comparison = (typeof comparisons)[number];
export type Span = { readonly from: Day; readonly to: Day };

/** The last day of a month (`YYYY-MM`). */
export function monthEnd(month: string): Day {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return addDays(`${next}-01`, -1);
}

/** So many months earlier; the 31st becomes the last day of a shorter month. */
export function monthsEarlier(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 - months;
  const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  const last = monthEnd(name);
  const same = `${name}-${day.slice(8)}`;
  return same > last ? last : same;
}

const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const isWhole = ({ from, to }: Span) => from.endsWith("-01") && to === monthEnd(to.slice(0, 7));

/** What of the period has come: a year that runs is compared as far as it has got. */
export function untilToday({ from, to }: Span, today: Day): Span {
  return { from, to: to > today && from <= today ? today : to };
}

/**
 * The other period. Whole months are held against whole months, so that a quarter is held against
 * the quarter before it; a period that runs, against as many days from the beginning of the one
 * before. A year ago goes back as many years as the period is long, so that the two never overlap.
 */
export function otherPeriod(period: Span, by: Comparison, today: Day): Span {
  const shown = untilToday(period, today);
  const months = monthOf(period.to) - monthOf(period.from) + 1;
  if (by === "year") {
    const back = Math.ceil(months / 12) * 12;
    return { from: monthsEarlier(shown.from, back), to: monthsEarlier(shown.to, back) };
  }
  if (!isWhole(period)) {
    const length = daysBetween(shown.from, shown.to) + 1;
    return { from: addDays(shown.from, -length), to: addDays(shown.from, -1) };
  }
  const from = monthsEarlier(period.from, months);
  if (shown.to === period.to) return { from, to: addDays(period.from, -1) };
  const reached = addDays(from, daysBetween(period.from, shown.to));
  return { from, to: reached < period.from ? reached : addDays(period.from, -1) };
}
