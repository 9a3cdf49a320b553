/** Where open problems stand: how many, and how many people spoke of them. */
export type ProblemArea = {
  readonly divisionCode: string;
  readonly problems: number;
  readonly people: number;
};

/** 示例规则: where fewer people spoke, the place is not told that closely. */
export const fewest = 5;

function gathered(areas: readonly ProblemArea[], length: number): ProblemArea[] {
  const sums = new Map<string, ProblemArea>();
  for (const { divisionCode, problems, people } of areas) {
    const code = divisionCode.slice(0, length);
    const sum = sums.get(code) ?? { divisionCode: code, problems: 0, people: 0 };
    sums.set(code, {
      divisionCode: code,
      problems: sum.problems + problems,
      people: sum.people + people,
    });
  }
  return [...sums.values()];
}

const isFew = ({ people }: ProblemArea) => people < fewest;

/**
 * Areas as a map may show them, never finer than the community: a community of which fewer than
 * `fewest` people spoke counts for its street only, such a street for nothing on the map; how many
 * problems have no place there is in `unplaced`.
 */
export function protectFew(areas: readonly ProblemArea[]): {
  readonly areas: readonly ProblemArea[];
  readonly unplaced: number;
} {
  const known = gathered(areas, 12);
  const wide = known.filter((area) => area.divisionCode.length < 12);
  const close = known.filter((area) => area.divisionCode.length === 12);
  const streets = gathered([...wide, ...close.filter(isFew)], 9);
  const told = streets.filter((area) => area.divisionCode.length === 9 && !isFew(area));
  const hidden = streets.filter((area) => !told.includes(area));
  const shown = [...told, ...close.filter((area) => !isFew(area))];
  return {
    areas: shown.sort((a, b) => (a.divisionCode < b.divisionCode ? -1 : 1)),
    unplaced: hidden.reduce((sum, area) => sum + area.problems, 0),
  };
}
