import { dayOf, daysBetween } from "@/lib/core/day";
import type { LateMark, Promised } from "../model/late";

/**
 * What everybody may know of the date promised for an answer: kept, missed, or passed while nobody
 * answered. A first contact or a triage that was late is not held against the answer. Nothing is
 * said of reports of wrongdoing, before acceptance, and while the clock stands still or has not run
 * out. Days are calendar days in Asia/Shanghai; one that has begun counts.
 */
export function lateMark({ kind, acceptedAt, closing }: Promised, now: Date): LateMark | null {
  if (kind === "report" || !acceptedAt || !closing) return null;
  const { dueAt, pausedAt, metAt } = closing;
  if (metAt) {
    return metAt <= dueAt
      ? { kind: "in-time" }
      : { kind: "answered-late", days: daysPast(dueAt, metAt) };
  }
  if (pausedAt || now <= dueAt) return null;
  return { kind: "over", days: daysPast(dueAt, now) };
}

function daysPast(due: Date, at: Date): number {
  return Math.max(daysBetween(dayOf(due), dayOf(at)), 1);
}

type Clock = NonNullable<Promised["closing"]> & { readonly kind: string };

/** The date that counts, of a complaint's clocks in the order in which they were started. */
export function closingOf(clocks: readonly Clock[]): Promised["closing"] {
  return clocks.findLast((clock) => clock.kind === "closing") ?? null;
}
