export const categoryStates = ["used", "retired", "all"] as const;
export type CategoryState = (typeof categoryStates)[number];

type Findable = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly groupName: string;
  readonly groupNameEn: string;
  readonly legalBasis: string;
  readonly words: readonly string[];
  readonly retiredAt: Date | null;
};

/** Anything but what the page offers reads as what is in use. */
export function categoryStateOf(asked: string | undefined): CategoryState {
  return categoryStates.find((each) => each === asked) ?? "used";
}

function isIn(state: CategoryState, category: Findable): boolean {
  return state === "all" || (category.retiredAt !== null) === (state === "retired");
}

/** The kinds in that state in which the words stand: code, names, group, legal basis or own words. */
export function findCategories<C extends Findable>(
  categories: readonly C[],
  asked: { readonly words?: string; readonly state: CategoryState },
): C[] {
  const words = asked.words?.normalize("NFKC").trim().toLowerCase() ?? "";
  return categories.filter((category) => {
    const { code, name, nameEn, groupName, groupNameEn, legalBasis } = category;
    const text = [code, name, nameEn, groupName, groupNameEn, legalBasis, ...category.words];
    return isIn(asked.state, category) && text.join("\n").toLowerCase().includes(words);
  });
}
