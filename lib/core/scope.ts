/**
 * Scopes are prefixes of the national division codes: 33 → 3301 → 330106 → 330106012 → 330106012006.
 * Codes compare as bytes (COLLATE "C" in the database).
 */
export const levels = ["province", "city", "district", "street", "community"] as const;
export type Level = (typeof levels)[number];
const lengths: Record<Level, number> = {
  province: 2,
  city: 4,
  district: 6,
  street: 9,
  community: 12,
};

export function covers(scope: string, divisionCode: string): boolean {
  return divisionCode.startsWith(scope);
}

/** The part of a code that names the given level, or undefined where the code is wider. */
export function codeAt(level: Level, divisionCode: string): string | undefined {
  return divisionCode.length >= lengths[level] ? divisionCode.slice(0, lengths[level]) : undefined;
}

export function levelOf(divisionCode: string): Level | undefined {
  return levels.find((level) => lengths[level] === divisionCode.length);
}

/** A where clause for everything within a scope; served by an index on the code. */
export function within(scope: string): { divisionCode: { startsWith: string } } {
  return { divisionCode: { startsWith: scope } };
}
