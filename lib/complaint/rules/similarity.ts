const noise = /[\p{P}\p{S}\s]/gu;

/** The pairs of neighbouring characters of a text, without spaces and punctuation. */
export function bigrams(text: string): ReadonlySet<string> {
  const characters = [...text.replace(noise, "").toLowerCase()];
  return new Set(characters.slice(0, -1).map((first, i) => first + (characters[i + 1] ?? "")));
}

/** Jaccard similarity of two texts' bigrams: 1 is the same words, 0 has none in common. */
export function similarity(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared / (left.size + right.size - shared);
}

/** The texts most like a given one, best first. */
export function mostAlike<T extends { readonly text: string }>(
  text: string,
  others: readonly T[],
  size: number,
): readonly (T & { readonly likeness: number })[] {
  return others
    .map((other) => ({ ...other, likeness: similarity(text, other.text) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, size);
}
