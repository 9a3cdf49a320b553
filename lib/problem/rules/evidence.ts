import type { Weighed } from "./reading";
import { type Bearing, characterMark, likeness, type WordCounts, weightOf } from "./wording";

export type Evidence = {
  /** How like each complaint is to the rest together, 0..1, in the order of the members. */
  readonly likeness: readonly number[];
  /**
   * How surely they have one cause, 0..1: of all pairs of members, the share that is alike by
   * itself. 1: each is like each; near 0: they only stand in one place and category.
   */
  readonly confidence: number;
  /** The words that bind them, most telling first. */
  readonly terms: readonly string[];
};

/** Pairs are counted among the first so many; enough to tell, and bounded. */
const compared = 60;

export function evidenceOf(
  members: readonly Weighed[],
  counted: WordCounts,
  { alike, isShown }: { alike: number; isShown: (word: string) => boolean },
): Evidence {
  const sum = sumOf(members);
  return {
    likeness: members.map(({ bearing }) => round(likenessToRest(bearing, sum))),
    confidence: round(shareAlike(members.slice(0, compared), alike)),
    terms: wordsBinding(members, counted, isShown),
  };
}

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

function sumOf(members: readonly Weighed[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { bearing } of members) {
    for (const [key, weight] of bearing) sum.set(key, (sum.get(key) ?? 0) + weight);
  }
  return sum;
}

/** The cosine of a bearing and the sum of all others. */
function likenessToRest(own: Bearing, sum: ReadonlyMap<string, number>): number {
  let [shared, squares] = [0, 0];
  for (const [key, total] of sum) {
    const mine = own.get(key) ?? 0;
    shared += mine * (total - mine);
    squares += (total - mine) ** 2;
  }
  return squares > 0 ? shared / Math.sqrt(squares) : 0;
}

function shareAlike(members: readonly Weighed[], alike: number): number {
  let [pairs, like] = [0, 0];
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      pairs += 1;
      if (likeness(a.bearing, b.bearing) >= alike) like += 1;
    }
  }
  return pairs > 0 ? like / pairs : 0;
}

/** Words that at least a quarter of the members say, by how many say them and how telling they are. */
export function wordsBinding(
  members: readonly Pick<Weighed, "wording">[],
  counted: WordCounts,
  isShown: (word: string) => boolean,
  most = 6,
): string[] {
  const said = new Map<string, number>();
  for (const { wording } of members) {
    for (const key of wording.keys()) {
      if (!key.startsWith(characterMark)) said.set(key, (said.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, members.length / 4);
  return [...said]
    .filter(([word, count]) => count >= least && isShown(word))
    .map(([word, count]) => ({ word, weight: count * weightOf(word, counted) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}
