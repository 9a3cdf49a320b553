import { addDays, type Day } from "@/lib/core/day";

/** A calendar month in Asia/Shanghai: its key, 2026-10, and its first and last day. */
export type MonthSpan = { readonly month: string; readonly from: Day; readonly to: Day };

const shaped = /^(20\d{2})-(0[1-9]|1[0-2])$/;

function spanOf(year: number, month: number): MonthSpan {
  const pad = (value: number) => String(value).padStart(2, "0");
  const key = `${year}-${pad(month)}`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`;
  return { month: key, from: `${key}-01`, to: addDays(next, -1) };
}

/** The month an address asks for; undefined where there is none, or it has not begun. */
export function readMonth(typed: string | undefined, today: Day): MonthSpan | undefined {
  const parts = shaped.exec(typed ?? "");
  if (!parts) return undefined;
  const span = spanOf(Number(parts[1]), Number(parts[2]));
  return span.from <= today ? span : undefined;
}

const partsOf = ({ from }: MonthSpan) =>
  [Number(from.slice(0, 4)), Number(from.slice(5, 7))] as const;

export function monthBefore(span: MonthSpan): MonthSpan {
  const [year, month] = partsOf(span);
  return month === 1 ? spanOf(year - 1, 12) : spanOf(year, month - 1);
}

/** 上年同期: the same month a year before. */
export function yearBefore(span: MonthSpan): MonthSpan {
  const [year, month] = partsOf(span);
  return spanOf(year - 1, month);
}

/** The months of a year that have begun, the latest first. */
export function monthsOf(year: number, today: Day): MonthSpan[] {
  return Array.from({ length: 12 }, (_, n) => spanOf(year, 12 - n)).filter(
    (span) => span.from <= today,
  );
}

/** The last month that is over. */
export function lastMonth(today: Day): MonthSpan {
  return monthBefore(spanOf(Number(today.slice(0, 4)), Number(today.slice(5, 7))));
}
