/** What is known of a closed suggestion beside what its department says. */
export type Closing = {
  readonly status: string;
  readonly resolution: string | null;
  readonly ratings: number;
  readonly lookBackDueOn: string | null;
};

/** Shown as done only where a person confirmed it: by a rating, or by whoever looked back at it. */
export function isConfirmed({ status, resolution, ratings, lookBackDueOn }: Closing): boolean {
  return status === "closed" && resolution === "A" && (ratings > 0 || lookBackDueOn !== null);
}
