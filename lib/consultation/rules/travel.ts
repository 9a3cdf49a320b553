import { kilometres, type Spot } from "@/lib/place/model";
import { overlaps } from "./timing";

export type Elsewhere = { readonly startsAt: Date; readonly endsAt: Date; readonly spot: Spot };

/** Too little time between two meetings: how far they are apart, and how many minutes lie between. */
export type Travel = { readonly km: number; readonly minutes: number };

/** How far around a meeting others are looked at, in hours. */
export const travelHours = 3;

/** 示例规则: across town at 15 km an hour, and ten minutes to leave and arrive. */
const kmPerHour = 15;
const marginMinutes = 10;
const minute = 60_000;

/** Whether somebody is somewhere else at that very time. */
export function isBusy(meeting: Elsewhere, others: readonly Elsewhere[]): boolean {
  return others.some((other) => overlaps(meeting, other));
}

/**
 * The tightest way to or from this meeting that cannot be done in the time between; null where
 * there is none, where it is the same house, or where nobody knows how far it is.
 */
export function tightTravel(meeting: Elsewhere, others: readonly Elsewhere[]): Travel | null {
  const tight = others.flatMap((other) => {
    const km = kilometres(meeting.spot, other.spot);
    if (km === null || km < 0.1 || overlaps(meeting, other)) return [];
    const gap =
      other.endsAt <= meeting.startsAt
        ? meeting.startsAt.getTime() - other.endsAt.getTime()
        : other.startsAt.getTime() - meeting.endsAt.getTime();
    const minutes = Math.floor(gap / minute);
    const needed = (km / kmPerHour) * 60 + marginMinutes;
    return minutes < needed
      ? [{ km: Math.round(km * 10) / 10, minutes, short: needed - minutes }]
      : [];
  });
  const [worst] = tight.sort((a, b) => b.short - a.short);
  return worst ? { km: worst.km, minutes: worst.minutes } : null;
}
