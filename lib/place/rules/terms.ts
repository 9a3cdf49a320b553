import { addDays, type Day } from "@/lib/core/day";

export type Term = {
  readonly personId: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
};
export type Span = { readonly fromDay: Day; readonly toDay: Day };

export function isInForce(term: Pick<Term, "fromDay" | "toDay">, day: Day): boolean {
  return term.fromDay <= day && (term.toDay === null || day <= term.toDay);
}

/**
 * Who gives the venue away on a day: who holds it the day before, else who holds it today, else the
 * head, where nobody has taken turns yet.
 */
export function outgoingOf(
  terms: readonly Term[],
  days: { readonly fromDay: Day; readonly today: Day },
  headId: string | null,
): string | null {
  const on = (day: Day) => terms.find((term) => isInForce(term, day))?.personId;
  return on(addDays(days.fromDay, -1)) ?? on(days.today) ?? headId;
}

/** A term that begins within another: who holds it would be two people. */
export function overlapping(terms: readonly Term[], wanted: Span): Term | undefined {
  return terms.find((term) => term.fromDay >= wanted.fromDay && term.fromDay <= wanted.toDay);
}

/** The days that hold once both confirmed: a late yes does not reach back. */
export function effectiveSpan(wanted: Span, today: Day): Span | null {
  const fromDay = wanted.fromDay < today ? today : wanted.fromDay;
  return fromDay <= wanted.toDay ? { fromDay, toDay: wanted.toDay } : null;
}

/** Days before its end on which a term that nobody follows is spoken of. */
export const endToldDays = 7;

/** 轮值站长 hold a venue for a month (domain.md §2 [D]): the last day of one that begins on a day. */
export function monthFrom(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month, Math.min(date, lastOfNext)));
  return addDays(next.toISOString().slice(0, 10), -1);
}

/** The month after the last term that is set, or from a day where none reaches it. */
export function nextTerm(
  offices: readonly { readonly office: string; readonly toDay: Day | null }[],
  earliest: Day,
): Span {
  const ends = offices.flatMap((each) => (each.office === "rotating-head" && each.toDay) || []);
  const last = ends.sort().at(-1);
  const fromDay = last && last >= earliest ? addDays(last, 1) : earliest;
  return { fromDay, toDay: monthFrom(fromDay) };
}
