import type { Day } from "@/lib/core/day";
import { adoptionsIn } from "@/lib/suggestion/model";
import type { Quota } from "../model";

/** Consultations held on one day in one street at venues of one kind, with those who were there. */
export type HeldCell = {
  readonly street: string;
  readonly kind: string;
  readonly day: Day;
  readonly held: number;
  readonly members: number;
  readonly residents: number;
};
export type RaisedCell = {
  readonly street: string;
  readonly adoption: string;
  readonly count: number;
};
export type ProblemCell = {
  readonly street: string;
  readonly taken: number;
  readonly solved: number;
};
export type Cells = {
  readonly held: readonly HeldCell[];
  readonly raised: readonly RaisedCell[];
  readonly problems: readonly ProblemCell[];
};

/** What a campaign has come to; every share with its denominator. */
export type Sums = {
  readonly held: number;
  readonly expected: number;
  readonly members: number;
  readonly residents: number;
  readonly raised: number;
  readonly adopted: number;
  readonly problems: number;
  readonly solved: number;
};
export type StreetLine = Sums & {
  readonly street: string;
  readonly kinds: Readonly<Record<string, { readonly held: number; readonly expected: number }>>;
};

const taken: readonly string[] = adoptionsIn("taken");
const add = <T>(rows: readonly T[], value: (row: T) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

/** The headline figures: adopted counts what was adopted in full or in part. */
export function sumsOf({ held, raised, problems }: Cells, quotas: readonly Quota[]): Sums {
  const adopted = raised.filter((cell) => taken.includes(cell.adoption));
  return {
    held: add(held, (cell) => cell.held),
    expected: add(quotas, (quota) => quota.expected),
    members: add(held, (cell) => cell.members),
    residents: add(held, (cell) => cell.residents),
    raised: add(raised, (cell) => cell.count),
    adopted: add(adopted, (cell) => cell.count),
    problems: add(problems, (cell) => cell.taken),
    solved: add(problems, (cell) => cell.solved),
  };
}

function kindsOf(held: readonly HeldCell[], quotas: readonly Quota[]): StreetLine["kinds"] {
  const kinds = new Set([...held.map((cell) => cell.kind), ...quotas.map((quota) => quota.kind)]);
  return Object.fromEntries(
    [...kinds].map((kind) => [
      kind,
      {
        held: add(
          held.filter((cell) => cell.kind === kind),
          (cell) => cell.held,
        ),
        expected: add(
          quotas.filter((quota) => quota.kind === kind),
          (quota) => quota.expected,
        ),
      },
    ]),
  );
}

/** The same street by street, in the order of their codes; also those that have only a quota. */
export function streetLines(
  cells: Cells,
  quotas: readonly Quota[],
  streets: readonly string[],
): StreetLine[] {
  const known = [
    ...streets,
    ...quotas.map((quota) => quota.divisionCode),
    ...cells.held.map((cell) => cell.street),
  ];
  return [...new Set(known)].sort().map((street) => {
    const of = <T extends { street: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.street === street);
    const own = { held: of(cells.held), raised: of(cells.raised), problems: of(cells.problems) };
    const expected = quotas.filter((quota) => quota.divisionCode === street);
    return { street, ...sumsOf(own, expected), kinds: kindsOf(own.held, expected) };
  });
}

export type DayPoint = { readonly day: Day; readonly held: number; readonly total: number };

/** Day by day what was held, and how many there were up to then. */
export function timelineOf(held: readonly HeldCell[]): DayPoint[] {
  const byDay = Map.groupBy(held, (cell) => cell.day);
  const days = [...byDay.keys()].sort();
  const points: DayPoint[] = [];
  for (const day of days) {
    const count = add(byDay.get(day) ?? [], (cell) => cell.held);
    points.push({ day, held: count, total: (points.at(-1)?.total ?? 0) + count });
  }
  return points;
}
