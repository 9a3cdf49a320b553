import type { Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import type { RatingSide } from "../model";

export type Voice = {
  readonly side: RatingSide;
  readonly solved: SolvedAnswer;
  /** With the result. */
  readonly satisfaction: Satisfaction;
  /** With the work; null: was not asked. */
  readonly work: Satisfaction | null;
};

/** How many may speak on each side; a side without anybody is not waited for. */
export type Eligible = Readonly<Record<RatingSide, number>>;

/** 不满意 with the result or with the work: handled again either way, since both can be made good. */
export function isDissatisfied({ satisfaction, work }: Omit<Voice, "side" | "solved">): boolean {
  return satisfaction === "dissatisfied" || work === "dissatisfied";
}

/**
 * What a round of ratings does to the suggestion: one dissatisfied voice sends it back at once; it
 * is rated when both sides have spoken and nobody is dissatisfied. No answer is never satisfied.
 */
export function actAfterVoices(
  voices: readonly Voice[],
  eligible: Eligible,
): "rate-satisfied" | "rate-dissatisfied" | null {
  if (voices.some(isDissatisfied)) return "rate-dissatisfied";
  const spoke = (side: RatingSide) => voices.some((voice) => voice.side === side);
  const waitsFor = (side: RatingSide) => eligible[side] > 0 && !spoke(side);
  const settled = voices.length > 0 && !waitsFor("resident") && !waitsFor("member");
  return settled ? "rate-satisfied" : null;
}

/** When the time for rating is up: what was said counts, silence stays silence. */
export function actAtDeadline(voices: number): "rate-satisfied" | "lapse" {
  return voices > 0 ? "rate-satisfied" : "lapse";
}

/** A lukewarm voice, or one to whom it is not solved, asks for a look. */
export function asksForLookBack(voices: readonly Voice[]): boolean {
  return voices.some(
    ({ satisfaction, work, solved }) =>
      satisfaction === "basically" || work === "basically" || solved !== "yes",
  );
}
