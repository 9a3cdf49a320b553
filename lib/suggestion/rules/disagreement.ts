import { type SolvedAnswer, solvedAnswers } from "@/lib/complaint/model";
import type { RatingSide, Resolution } from "../model";

const worstFirst = ["no", "partly", "yes"] as const satisfies readonly SolvedAnswer[];
const byResolution: Record<Resolution, SolvedAnswer> = { A: "yes", B: "partly", C: "no", D: "no" };

type Said = { readonly side: string; readonly round: number; readonly solved: string };

/** What one side said about the newest answer that it spoke of. */
export function lastSaid<R extends Omit<Said, "solved">>(
  ratings: readonly R[],
  side: RatingSide,
): R[] {
  const own = ratings.filter((rating) => rating.side === side);
  const round = Math.max(...own.map((rating) => rating.round));
  return own.filter((rating) => rating.round === round);
}

/** The worst word stands, nothing is averaged away; null: nobody has spoken. */
export function worstOf(said: readonly Pick<Said, "solved">[]): SolvedAnswer | null {
  return worstFirst.find((word) => said.some((each) => each.solved === word)) ?? null;
}

/** What one side says: the worst word of the newest round in which it spoke. */
export function wordOf(ratings: readonly Said[], side: RatingSide): SolvedAnswer | null {
  return worstOf(lastSaid(ratings, side));
}

export function wordOfResolution(resolution: string | null): SolvedAnswer | null {
  return resolution && Object.hasOwn(byResolution, resolution)
    ? byResolution[resolution as Resolution]
    : null;
}

/** Whether it is solved, as each of the three sides says; null: it has not said so. */
export type Accounts = Readonly<Record<"resident" | "member" | "department", SolvedAnswer | null>>;

/** The three accounts side by side. A member who looked at it speaks for the members. */
export function accountsOf(of: {
  readonly ratings: readonly Said[];
  readonly resolution: string | null;
  readonly looked: SolvedAnswer | null;
}): Accounts {
  return {
    resident: wordOf(of.ratings, "resident"),
    member: of.looked ?? wordOf(of.ratings, "member"),
    department: wordOfResolution(of.resolution),
  };
}

/**
 * 说法不一致, the one definition: two of the three sides have spoken and do not say the same. Silence
 * is no account, so it never differs.
 */
export function disagree({ resident, member, department }: Accounts): boolean {
  const said = [resident, member, department].filter((word) => word !== null);
  return new Set(said).size > 1;
}

/** The words by number, as lists in the database compare them: 3 is done, 2 in part, 1 not. */
export const standNumbers: Readonly<Record<SolvedAnswer, number>> = { yes: 3, partly: 2, no: 1 };

export function wordOfNumber(stand: number | null): SolvedAnswer | null {
  return solvedAnswers.find((word) => standNumbers[word] === stand) ?? null;
}
