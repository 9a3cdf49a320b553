import type { SolvedAnswer } from "@/lib/complaint/model";
import type { RatingSide, Resolution } from "../model";

const worstFirst = ["no", "partly", "yes"] as const satisfies readonly SolvedAnswer[];
const byResolution: Record<Resolution, SolvedAnswer> = { A: "yes", B: "partly", C: "no", D: "no" };

type Said = { readonly side: RatingSide; readonly solved: SolvedAnswer };

/** What one side says: the worst word stands, nothing is averaged away; null: nobody has spoken. */
export function wordOf(ratings: readonly Said[], side: RatingSide): SolvedAnswer | null {
  const said = ratings.filter((rating) => rating.side === side).map((rating) => rating.solved);
  return worstFirst.find((word) => said.includes(word)) ?? null;
}

/**
 * 说法不一致: two of the three sides have spoken and do not say the same. A member who looked at it
 * speaks for the members.
 */
export function differs(
  ratings: readonly Said[],
  resolution: Resolution | null,
  looked: SolvedAnswer | null = null,
): boolean {
  const words = [
    wordOf(ratings, "resident"),
    looked ?? wordOf(ratings, "member"),
    resolution && byResolution[resolution],
  ];
  return new Set(words.filter((word) => word !== null)).size > 1;
}
