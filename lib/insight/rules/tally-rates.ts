import type { RateSums } from "../model/rates";
import type { TallyRow } from "../model/tally";

type Counted = Pick<TallyRow, "family" | "metric" | "value">;

function sum(rows: readonly Counted[], family: string, counts: (parts: string[]) => boolean) {
  return rows.reduce(
    (total, row) =>
      row.family === family && counts(row.metric.split("|")) ? total + row.value : total,
    0,
  );
}

/**
 * Reporters who were to be contacted in a period and those who were in time (domain.md §6). A date
 * that is still open counts from the day after it: `ahead` are those of today and later.
 */
export function contactsOf(
  rows: readonly Counted[],
  ahead: readonly Counted[] = [],
): { due: number; kept: number } {
  const open = (which: (parts: string[]) => boolean) =>
    sum(ahead, "contact", (parts) => parts[0] === "open" && which(parts));
  const isKept = (parts: string[]) => parts[1] === "kept";
  return {
    due: sum(rows, "contact", () => true) - open(() => true),
    kept: sum(rows, "contact", isKept) - open(isKept),
  };
}

/** What reporters said: every answer is valid, partly is not solved, satisfied includes basically. */
export function answersOf(rows: readonly Counted[]): {
  valid: number;
  solved: number;
  content: number;
} {
  return {
    valid: sum(rows, "answer", () => true),
    solved: sum(rows, "answer", ([solved]) => solved === "yes"),
    content: sum(rows, "answer", ([, said]) => said === "satisfied" || said === "basically"),
  };
}

/** All that the three rates are made of. */
export function ratesOf(rows: readonly Counted[], ahead: readonly Counted[] = []): RateSums {
  return {
    ...contactsOf(rows, ahead),
    ...answersOf(rows),
    silent: sum(rows, "silence", () => true),
  };
}
