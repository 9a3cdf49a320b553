import { addDays, type Day, dayOf } from "@/lib/core/day";

/** What a complaint's keeping depends on. */
export type Kept = {
  readonly status: string;
  readonly closedAt: Date | null;
  readonly submittedAt: Date | null;
};

const over: readonly string[] = [
  "closed",
  "closed-explained",
  "closed-unanswered",
  "withdrawn",
  "declined",
  "referred",
  "merged",
  "discarded",
];

function yearsAfter(day: Day, years: number): Day {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return moved.endsWith("-02-29") && Number(moved.slice(0, 4)) % 4 !== 0
    ? addDays(`${moved.slice(0, 4)}-02-28`, 0)
    : moved;
}

/**
 * The last day on which a complaint is kept with what tells of a person: so many years after it was
 * over (domain.md R-18, a sample rule); null while it is open.
 */
export function keptUntil(complaint: Kept, years: number): Day | null {
  if (!over.includes(complaint.status)) return null;
  const end = complaint.closedAt ?? complaint.submittedAt;
  return end ? yearsAfter(dayOf(end), years) : null;
}

export type Fate = "draft" | "erase" | "freeze";

/** A draft goes at once, what has been kept long enough too; everything between is frozen. */
export function fateOf(complaint: Kept, years: number, now: Date): Fate {
  if (complaint.status === "draft") return "draft";
  const until = keptUntil(complaint, years);
  return until !== null && dayOf(now) > until ? "erase" : "freeze";
}

/** Names signed on the spot are kept to the same day after the look-back was concluded, not longer. */
export function areNamesOver(concludedAt: Date | null, years: number, now: Date): boolean {
  return concludedAt !== null && dayOf(now) > yearsAfter(dayOf(concludedAt), years);
}
