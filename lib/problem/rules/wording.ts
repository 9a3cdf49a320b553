import { isTelling } from "./empty-words";

/** How much a message says of each word; `字` keys hold the characters that near-synonyms share. */
export type Wording = ReadonlyMap<string, number>;
/** The same, weighed by how telling each word is, and of length one. */
export type Bearing = ReadonlyMap<string, number>;

export type WordCounts = {
  /** In how many messages a word stands, as `keysOf` names words and characters. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of how many messages. */
  readonly messages: number;
};

const titleWeight = 2;
const characterWeight = 0.5;
export const characterMark = "字";

/** Words and characters of a message, as counted and compared. */
export function wordingOf(title: readonly string[], body: readonly string[]): Wording {
  const said = new Map<string, number>();
  const add = (key: string, weight: number) => said.set(key, (said.get(key) ?? 0) + weight);
  for (const [words, weight] of [
    [title, titleWeight],
    [body, 1],
  ] as const) {
    for (const word of words.filter(isTelling)) {
      add(word, weight);
      for (const character of new Set(word))
        add(characterMark + character, weight * characterWeight);
    }
  }
  return said;
}

/** Before anything was counted, a word stands in one of fifty messages, a character in one of ten. */
const assumed = { messages: 500, word: 1 / 50, character: 1 / 10 };

/** How telling a word is: the rarer among all messages, the more. Never below 0. */
export function weightOf(key: string, { counts, messages }: WordCounts): number {
  const share = key.startsWith(characterMark) ? assumed.character : assumed.word;
  const stands = (counts.get(key) ?? 0) + assumed.messages * share;
  return Math.max(0, Math.log((messages + assumed.messages) / stands));
}

/** Term frequency dampened by its logarithm, times how telling the word is, brought to length one. */
export function bearingOf(wording: Wording, counted: WordCounts): Bearing {
  const weighed = [...wording].map(
    ([key, said]) => [key, dampened(key, said) * weightOf(key, counted)] as const,
  );
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([key, weight]) => [key, weight / length]));
}

function dampened(key: string, said: number): number {
  return (1 + Math.log(Math.max(said, 1))) * (key.startsWith(characterMark) ? characterWeight : 1);
}

/** The cosine of two bearings: 1 says the same, 0 shares no telling word. */
export function likeness(a: Bearing, b: Bearing): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0);
  return sum;
}
