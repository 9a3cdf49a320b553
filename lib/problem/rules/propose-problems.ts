import { crowdsIn, type Limits } from "./crowd";
import { gather } from "./gather";
import { neighboursIn } from "./neighbours";
import type { Weighed } from "./reading";
import { type Reach, reaches } from "./same-place";

export type Group = { readonly reach: Reach; readonly members: readonly Weighed[] };
export type Thresholds = { readonly [R in Reach]: number } & { readonly windowDays: number };
type Asked = Limits & { readonly alike: number };

/**
 * Common problems among complaints that are in none: the narrowest place first, and in each place
 * by meaning before by category alone. What a narrower place took is not counted again.
 */
export function proposeProblems(
  readings: readonly Weighed[],
  thresholds: Thresholds,
  alike: number,
): Group[] {
  const groups: Group[] = [];
  let left = readings;
  for (const reach of reaches) {
    const limits = { threshold: thresholds[reach], windowDays: thresholds.windowDays, alike };
    for (const find of [byMeaning, byCategory]) {
      const found = find(left, reach, limits).map(withoutKnownApart);
      const enough = found.flatMap((group) => crowdsIn(group, limits));
      const taken = new Set(enough.flat());
      left = left.filter((each) => !taken.has(each));
      groups.push(...enough.map((members) => ({ reach, members })));
    }
  }
  return groups;
}

function byMeaning(readings: readonly Weighed[], reach: Reach, asked: Asked): Weighed[][] {
  const neighbours = neighboursIn(readings, reach, asked);
  return gather(readings, neighbours, asked.alike).map((group) =>
    group.flatMap((index) => readings[index] ?? []),
  );
}

/**
 * domain.md §6: the same category at the same place by itself makes a common problem, whatever the
 * words. Only where the divisions know the place, since a category may be a guess from the text.
 */
function byCategory(readings: readonly Weighed[], reach: Reach): Weighed[][] {
  const keyed = readings.flatMap((reading) => {
    const key = placeAndCategory(reading, reach);
    return key ? [{ key, reading }] : [];
  });
  const groups = Map.groupBy(keyed, ({ key }) => key).values();
  return [...groups].map((group) => group.map(({ reading }) => reading));
}

export function placeAndCategory(
  { categoryCode, compoundId, divisionCode, firmId }: Weighed,
  reach: Reach,
): string | undefined {
  const place = {
    home: compoundId,
    community: divisionCode.length === 12 ? divisionCode : null,
    firm: firmId,
    street: divisionCode.length >= 9 ? divisionCode.slice(0, 9) : null,
  }[reach];
  return place && categoryCode ? `${place} ${categoryCode}` : undefined;
}

/** Of those that were once said not to belong together, the first stays. */
function withoutKnownApart(group: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>();
  return group.filter(({ apartFrom }) => {
    const isKnown = apartFrom.some((problem) => seen.has(problem));
    for (const problem of apartFrom) seen.add(problem);
    return !isKnown;
  });
}
