import { placeAndCategory } from "./propose-problems";
import type { Weighed } from "./reading";
import { isSamePlace } from "./same-place";
import { likeness } from "./wording";

/** Members of one open problem that a new complaint is compared with. */
export type Gathered = { readonly problemId: string; readonly members: readonly Weighed[] };
export type Belonging = { readonly problemId: string; readonly likeness: number };

/**
 * The problem a complaint belongs to: the one whose members at its place it is most like on average,
 * if that is enough; else one of the same category in the same compound or community. Never one of
 * which somebody said that it is another matter.
 */
export function belongingOf(
  of: Weighed,
  problems: readonly Gathered[],
  alike: number,
): Belonging | null {
  const allowed = problems.filter(({ problemId }) => !of.apartFrom.includes(problemId));
  const compared = allowed.flatMap(({ problemId, members }) => {
    const here = members.filter((each) => isHere(of, each));
    if (here.length === 0) return [];
    const sum = here.reduce((total, each) => total + likeness(of.bearing, each.bearing), 0);
    const like = Math.round((100 * sum) / here.length) / 100;
    const enough = sum / here.length >= alike;
    const counted = here.filter((each) => isSameKind(of, each)).length * 2 >= members.length;
    return enough || counted ? [{ problemId, likeness: like, enough }] : [];
  });
  const [best] = compared.sort(
    (a, b) => Number(b.enough) - Number(a.enough) || b.likeness - a.likeness,
  );
  return best ? { problemId: best.problemId, likeness: best.likeness } : null;
}

const narrow = ["home", "community"] as const;

function isHere(a: Weighed, b: Weighed): boolean {
  const isNeighbour = a.divisionCode.length === 12 && a.divisionCode === b.divisionCode;
  return isNeighbour || isSamePlace(a, b, "home");
}

function isSameKind(a: Weighed, b: Weighed): boolean {
  return narrow.some((reach) => {
    const key = placeAndCategory(a, reach);
    return key !== undefined && key === placeAndCategory(b, reach);
  });
}
