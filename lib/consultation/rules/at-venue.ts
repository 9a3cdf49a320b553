import { kilometres, type Spot } from "@/lib/place/model";

/** Whether somebody stands within so many metres of the venue; null where the venue has no coordinates. */
export function isAtVenue(here: Spot, venue: Spot, metres: number): boolean | null {
  const away = kilometres(here, venue);
  return away === null ? null : away * 1000 <= metres;
}
