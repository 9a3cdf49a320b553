export type NamedPlace = {
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly name: string;
};

const shortest = 3;

/**
 * The place a text names: the longest name in it wins, and a name that stands for two places
 * routes nowhere. Undefined: it waits for a person.
 */
export function placeInText(text: string, places: readonly NamedPlace[]): NamedPlace | undefined {
  const named = places.filter(({ name }) => name.length >= shortest && text.includes(name));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const best = named.filter(({ name }) => name.length === longest);
  return best.length === 1 ? best[0] : undefined;
}
