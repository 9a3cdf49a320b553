import { addDays, type Day } from "@/lib/core/day";

/** The rounds after which what was closed may be looked at again, where a district has them on. */
export const roundDays = [30, 90, 180] as const;

/** The next round on the calendar after a look, counted from the day it was closed; null: no more. */
export function nextRound(on: readonly number[], closedOn: Day, lookedOn: Day): Day | null {
  const days = on.map((each) => addDays(closedOn, each)).filter((each) => each > lookedOn);
  return days.sort()[0] ?? null;
}
