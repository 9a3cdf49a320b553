import { codeAt, levels } from "@/lib/core/scope";

type Placed = {
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly categoryCode: string | null;
};

/** The narrowest place and the category that all of them share. */
export function commonPlace(things: readonly Placed[]): Placed {
  return {
    divisionCode: commonDivision(things.map((each) => each.divisionCode)),
    compoundId: same(things.map((each) => each.compoundId)),
    categoryCode: same(things.map((each) => each.categoryCode)),
  };
}

function same<T>(values: readonly T[]): T | null {
  const [first = null] = values;
  return values.every((each) => each === first) ? first : null;
}

function commonDivision(codes: readonly string[]): string {
  const shared = [...levels].reverse().map((level) => {
    const parts = codes.map((code) => codeAt(level, code));
    return parts[0] !== undefined ? same(parts) : null;
  });
  return shared.find((code) => code !== null && code !== undefined) ?? "";
}
