export type WordedCategory = {
  readonly code: string;
  readonly groupCode: string;
  readonly name: string;
  readonly words: readonly string[];
};

function score(text: string, category: WordedCategory): number {
  const named = text.includes(category.name) ? category.name.length : 0;
  return category.words.reduce((sum, word) => sum + (text.includes(word) ? word.length : 0), named);
}

/**
 * The category whose words weigh most in a text: each word found counts its length, so that the
 * more particular word wins. The first in the catalogue wins a draw; null where no word was found.
 */
export function suggestCategory<T extends WordedCategory>(
  text: string,
  categories: readonly T[],
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const category of categories) {
    const points = score(text, category);
    if (points > most) [best, most] = [category, points];
  }
  return best;
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
