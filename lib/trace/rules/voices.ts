import type { SolvedAnswer } from "@/lib/complaint/model";
import { verdict } from "@/lib/look-back/model";
import { wordOfRounds } from "@/lib/look-back/rules/verdict-word";
import type { RatingSide } from "@/lib/suggestion/model";
import {
  accountsOf,
  disagree as differ,
  lastSaid as lastOf,
  worstOf,
} from "@/lib/suggestion/rules/disagreement";
import type { TraceRating, TraceSuggestion } from "../model";

export type Stand = "done" | "part" | "not";

const standOf: Record<SolvedAnswer, Stand> = { yes: "done", partly: "part", no: "not" };
const wordFor: Record<Stand, SolvedAnswer> = { done: "yes", part: "partly", not: "no" };

/** What people said: the worst word stands, nothing is averaged. */
export function standOfRatings(ratings: readonly Pick<TraceRating, "solved">[]): Stand | null {
  const word = worstOf(ratings);
  return word && standOf[word];
}

type Heard = Pick<TraceSuggestion, "ratings" | "lookBacks" | "resolution">;

/** What one side said about the newest answer that it spoke of. */
export function lastSaid({ ratings }: Pick<Heard, "ratings">, side: RatingSide): TraceRating[] {
  return lastOf(ratings, side);
}

export type Stands = { resident: Stand | null; member: Stand | null; department: Stand | null };

/** The three sides, each for itself: residents rate, members look back or rate, the department answers. */
export function standsOf({ ratings, lookBacks, resolution }: Heard): Stands {
  const rounds = lookBacks.map((each) => ({
    verdict: verdict.safeParse(each.verdict).data ?? null,
  }));
  const { resident, member, department } = accountsOf({
    ...{ ratings, resolution },
    looked: wordOfRounds(rounds),
  });
  const stand = (word: SolvedAnswer | null) => word && standOf[word];
  return { resident: stand(resident), member: stand(member), department: stand(department) };
}

/** 说法不一致: two sides have spoken and do not say the same. */
export function disagree({ resident, member, department }: Stands): boolean {
  const word = (stand: Stand | null) => stand && wordFor[stand];
  return differ({ resident: word(resident), member: word(member), department: word(department) });
}
