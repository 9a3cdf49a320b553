import { type CalendarOptions, type DeadlineUnit, dueAt } from "@/lib/core/deadline";

type Term = { readonly amount: number; readonly unit: DeadlineUnit };
type Promised = {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly pausedAt: Date | null;
};

/**
 * The date of a promise after kind, urgency or place were corrected. The new term counts from the
 * original start, and time that was granted meanwhile stays granted. A promise that is broken stays
 * broken. Where the new term would be over already, it counts from the correction and is never later
 * than what was promised before: the correction itself breaks no promise.
 */
export function repromisedDueAt(
  promised: Promised,
  terms: { readonly was: Term; readonly is: Term },
  now: Date,
  options: CalendarOptions = {},
): Date {
  const at = promised.pausedAt ?? now;
  const { startedAt, dueAt: old } = promised;
  if (old < at) return old;
  const { was, is } = terms;
  const granted = old.getTime() - dueAt(startedAt, was.amount, was.unit, options).getTime();
  const start = dueAt(startedAt, is.amount, is.unit, options).getTime();
  const counted = new Date(start + Math.max(0, granted));
  if (counted >= at) return counted;
  const anew = dueAt(at, is.amount, is.unit, options);
  return new Date(Math.min(anew.getTime(), old.getTime()));
}
