import { type SeriesAsked, seriesAsked } from "@/lib/consultation/rules/series";
import { addDays, dayOf } from "@/lib/core/day";

export const dayFields = [
  "every",
  "restDays",
  "firstDay",
  "untilDay",
  "from",
  "to",
  "hostId",
] as const;
type Typed = Readonly<Partial<Record<(typeof dayFields)[number], string>>>;

/** What the address asks for, each field that is not there or wrong as it usually is. */
export function daysAsked(typed: Typed, usualHost: string, now: Date): SeriesAsked | null {
  const firstDay = addDays(dayOf(now), 14);
  const usual = {
    every: "monthly",
    restDays: "next",
    firstDay,
    untilDay: addDays(firstDay, 180),
    from: "14:00",
    to: "16:00",
    hostId: usualHost,
  };
  const given = Object.entries(typed).filter(([name, value]) => {
    const field = seriesAsked.shape[name as keyof Typed];
    return field?.safeParse(value).success;
  });
  return seriesAsked.safeParse({ ...usual, ...Object.fromEntries(given) }).data ?? null;
}
