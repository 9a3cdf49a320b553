import { similarity } from "./similarity";

type Candidate = {
  readonly summary: string;
  readonly terms: readonly string[];
  readonly submittedAt: Date;
};

/** Below this the two have no more in common than any two complaints of one kind. */
const enough = 0.12;

/**
 * The complaints that say most nearly what somebody is writing, best first. A word counts the more,
 * the fewer of the candidates have it (inverse document frequency), so that the street's name and
 * “小区” say little and “水泵” says much; beside it counts how alike the public summary is, by
 * neighbouring characters. Without words the newest come first.
 */
export function rankReported<T extends Candidate>(
  text: string,
  words: readonly string[],
  candidates: readonly T[],
): readonly T[] {
  if (words.length === 0) return candidates;
  const sets = candidates.map(({ terms }) => new Set(terms));
  const weights = words.map((word) => weightOf(sets.filter((set) => set.has(word)).length, sets));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map((candidate, place) => {
      const shared = words.reduce(
        (sum, word, at) => sum + (sets[place]?.has(word) ? (weights[at] ?? 0) : 0),
        0,
      );
      return { candidate, score: shared / whole + similarity(text, candidate.summary) };
    })
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || later(b.candidate, a.candidate))
    .map(({ candidate }) => candidate);
}

const later = (a: Candidate, b: Candidate) => a.submittedAt.getTime() - b.submittedAt.getTime();

function weightOf(having: number, of: readonly unknown[]): number {
  return Math.log(1 + (of.length + 1) / (having + 1));
}
