import type { Neighbours } from "./neighbours";
import type { Weighed } from "./reading";
import { likeness } from "./wording";

/**
 * Groups that hold together by meaning. Grown from the complaint with the most neighbours: each time
 * the one that is most alike to all members on average joins, until none is alike enough. The
 * average keeps chains out: being like one member is not enough. The same input gives the same
 * groups in the same order.
 */
export function gather(
  readings: readonly Weighed[],
  neighbours: Neighbours,
  alike: number,
): number[][] {
  const free = new Set(neighbours.keys());
  const seeds = [...neighbours]
    .map(([index, row]) => ({
      index,
      weight: [...row.values()].reduce((sum, like) => sum + like, 0),
    }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const groups: number[][] = [];
  for (const { index } of seeds) {
    if (!free.has(index)) continue;
    const group = grow(index, free, readings, neighbours, alike);
    for (const member of group) free.delete(member);
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

type Waiting = Map<number, number>;

function grow(
  seed: number,
  free: ReadonlySet<number>,
  readings: readonly Weighed[],
  neighbours: Neighbours,
  alike: number,
): number[] {
  const members: number[] = [];
  const waiting: Waiting = new Map();
  for (
    let next: number | undefined = seed;
    next !== undefined;
    next = best(waiting, members.length, alike)
  ) {
    admit(next, { members, waiting, free, readings, neighbours });
  }
  return members;
}

type Growing = {
  members: number[];
  waiting: Waiting;
  free: ReadonlySet<number>;
  readings: readonly Weighed[];
  neighbours: Neighbours;
};

/** Makes it a member; its neighbours begin to wait, and those who wait are compared with it. */
function admit(index: number, { members, waiting, free, readings, neighbours }: Growing): void {
  waiting.delete(index);
  const between = (a: number, b: number) => {
    const [one, other] = [readings[a], readings[b]];
    return one && other ? likeness(one.bearing, other.bearing) : 0;
  };
  for (const [each, sum] of waiting) waiting.set(each, sum + between(each, index));
  members.push(index);
  for (const each of neighbours.get(index)?.keys() ?? []) {
    if (!free.has(each) || waiting.has(each) || members.includes(each)) continue;
    waiting.set(
      each,
      members.reduce((sum, member) => sum + between(each, member), 0),
    );
  }
}

/** Sums of likeness to all members; the highest average that is enough. */
function best(waiting: Waiting, size: number, alike: number): number | undefined {
  let found: number | undefined;
  let most = alike * size;
  for (const [index, sum] of waiting) {
    if (sum > most || (sum === most && found !== undefined && index < found)) {
      found = index;
      most = sum;
    }
  }
  return found;
}
