import { addDays, dayOf } from "@/lib/core/day";

const hour = 17;
const half = 30;

function half17(day: string): Date {
  return new Date(`${day}T${hour}:${half}:00+08:00`);
}

/**
 * The day of the places ends at 17:30 in Asia/Shanghai, so that it is in time for the digest of
 * 18:00: the last day that is over at `now`. A run that is made up later tells of the same day.
 */
export function lastPlaceDay(now: Date): { since: Date; until: Date } {
  const today = half17(dayOf(now));
  const until = now >= today ? today : half17(addDays(dayOf(now), -1));
  return { since: half17(addDays(dayOf(until), -1)), until };
}
