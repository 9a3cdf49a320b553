import type { TraceRating, TraceSuggestion } from "../model";

export type Stand = "done" | "part" | "not";

const bySolved: Record<string, Stand> = { yes: "done", partly: "part", no: "not" };
const byVerdict: Record<string, Stand> = {
  fulfilled: "done",
  partial: "part",
  unfulfilled: "not",
  relapsed: "not",
};
const byResolution: Record<string, Stand> = { A: "done", B: "part", C: "not", D: "not" };

/** What the residents' latest ratings say: the worst word stands, nothing is averaged. */
export function standOfRatings(ratings: readonly TraceRating[]): Stand | null {
  const said = ratings.map((rating) => bySolved[rating.solved]);
  return (["not", "part", "done"] as const).find((stand) => said.includes(stand)) ?? null;
}

export type Stands = { resident: Stand | null; member: Stand | null; department: Stand | null };

/** The three sides, each for itself: residents rate, members look back or rate, the department answers. */
export function standsOf(
  suggestion: Pick<TraceSuggestion, "ratings" | "lookBacks" | "resolution">,
): Stands {
  const looked = suggestion.lookBacks.findLast(
    (each) => each.verdict && each.verdict !== "changed",
  );
  const side = (name: string) => suggestion.ratings.filter((rating) => rating.side === name);
  return {
    resident: standOfRatings(side("resident")),
    member: looked?.verdict ? (byVerdict[looked.verdict] ?? null) : standOfRatings(side("member")),
    department: suggestion.resolution ? (byResolution[suggestion.resolution] ?? null) : null,
  };
}

/** 说法不一致: two sides have spoken and do not say the same. */
export function disagree(stands: Stands): boolean {
  const said = [stands.resident, stands.member, stands.department].filter(
    (stand) => stand !== null,
  );
  return new Set(said).size > 1;
}
