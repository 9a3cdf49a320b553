export type WordedCategory = {
  readonly code: string;
  readonly groupCode: string;
  readonly name: string;
  readonly words: readonly string[];
};

export type SuggestedCategory<T> = {
  readonly category: T;
  /** What was found of its words and its name in the text, the longest first. */
  readonly words: readonly string[];
  readonly weight: number;
};

function weigh<T extends WordedCategory>(text: string, category: T): SuggestedCategory<T> {
  const found = [category.name, ...category.words].filter((word) => text.includes(word));
  const words = [...new Set(found)].toSorted((one, other) => other.length - one.length);
  return { category, words, weight: found.join("").length };
}

/**
 * The categories whose words weigh most in a text, the heaviest first: each word found counts its
 * length, so that the more particular word wins. The first in the catalogue wins a draw; none where
 * no word was found.
 */
export function suggestCategories<T extends WordedCategory>(
  text: string,
  categories: readonly T[],
  most = 3,
): readonly SuggestedCategory<T>[] {
  return categories
    .map((category) => weigh(text, category))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most);
}

/** The one whose words weigh most; null where no word was found. */
export function suggestCategory<T extends WordedCategory>(
  text: string,
  categories: readonly T[],
): T | null {
  return suggestCategories(text, categories, 1)[0]?.category ?? null;
}

/**
 * What the words say more plainly than the category that was chosen, of whatever group; null where
 * they speak for the chosen one as much.
 */
export function betterCategory<T extends WordedCategory>(
  text: string,
  categories: readonly T[],
  chosenCode: string | null,
): SuggestedCategory<T> | null {
  const weighed = suggestCategories(text, categories, categories.length);
  const [best] = weighed;
  if (!best) return null;
  const chosen = weighed.find(({ category }) => category.code === chosenCode);
  return best.weight > (chosen?.weight ?? 0) ? best : null;
}

/**
 * The category of a report: the one that was picked within its group, else the one the words
 * suggest, else the group's first ordinary one: nothing becomes urgent by a guess. Triage looks
 * at it again.
 */
export function categoryOf<T extends WordedCategory & { readonly urgency: string }>(
  input: { groupCode: string; categoryCode: string; body: string },
  categories: readonly T[],
): T | null {
  const group = categories.filter((each) => each.groupCode === input.groupCode);
  const picked = group.find((each) => each.code === input.categoryCode);
  const ordinary = group.find((each) => each.urgency === "U3") ?? group[0] ?? null;
  return picked ?? suggestCategory(input.body, group) ?? ordinary;
}
