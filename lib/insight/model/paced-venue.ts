import type { Pace } from "@/lib/consultation/model/venue-activity";
import type { BoardItem, Measure, Measures } from "./board";

/** A hall, station or studio with the pace it keeps today. */
export type PacedVenue = {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly last: Date | null;
  readonly pace: Pace;
};

const counts: Partial<Record<Measure, (venue: PacedVenue) => boolean>> = {
  venues: () => true,
  "venues-active": ({ pace }) => pace === "on-pace",
  "venues-sleeping": ({ pace }) => pace === "sleeping",
};

export function venueMeasures(venues: readonly PacedVenue[]): Measures {
  return Object.fromEntries(
    Object.entries(counts).map(([name, is]) => [name, venues.filter(is).length]),
  );
}

/** The venues that a measure counts, as rows of its list. */
export function venueItems(venues: readonly PacedVenue[], measure: Measure): BoardItem[] {
  const is = counts[measure] ?? (() => false);
  return venues.filter(is).map(({ code, name, place, pace, last }) => ({
    ...{ key: code, ref: code, title: name, place, status: pace, at: last, value: 1 },
  }));
}
