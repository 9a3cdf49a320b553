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

/** What people said: the worst word stands, nothing is averaged. */
export function standOfRatings(ratings: readonly Pick<TraceRating, "solved">[]): Stand | null {
  const said = ratings.map((rating) => bySolved[rating.solved]);
  return (["not", "part", "done"] as const).find((stand) => said.includes(stand)) ?? null;
}

type Heard = Pick<TraceSuggestion, "ratings" | "lookBacks" | "resolution">;

/** What one side said about the newest answer that it spoke of. */
export function lastSaid({ ratings }: Pick<Heard, "ratings">, side: string): TraceRating[] {
  const own = ratings.filter((rating) => rating.side === side);
  const round = Math.max(...own.map((rating) => rating.round));
  return own.filter((rating) => rating.round === round);
}

export type Stands = { resident: Stand | null; member: Stand | null; department: Stand | null };

/** The three sides, each for itself: residents rate, members look back or rate, the department answers. */
export function standsOf(suggestion: Heard): Stands {
  const looked = suggestion.lookBacks.findLast(
    (each) => each.verdict && each.verdict !== "changed",
  );
  return {
    resident: standOfRatings(lastSaid(suggestion, "resident")),
    member: looked?.verdict
      ? (byVerdict[looked.verdict] ?? null)
      : standOfRatings(lastSaid(suggestion, "member")),
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
