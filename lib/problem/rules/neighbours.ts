import type { Weighed } from "./reading";
import { isSamePlace, placeKeys, type Reach } from "./same-place";
import { type Bearing, likeness } from "./wording";

const day = 86_400_000;
/** A crowd of more than this in one place and window is searched by its most telling words. */
const bounded = 150;
const tellingWords = 10;

export type Neighbours = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * For each complaint the ones of the same place within the window that are at least so alike, by
 * their place in the list. At most `bounded` are compared with one, so the work grows with the
 * number of complaints and not with its square.
 */
export function neighboursIn(
  readings: readonly Weighed[],
  reach: Reach,
  limits: { windowDays: number; alike: number },
): Neighbours {
  const found = new Map<number, Map<number, number>>();
  const compare = (a: number, b: number) => {
    if (a === b || found.get(a)?.has(b)) return;
    const [one, other] = [readings[a], readings[b]];
    if (!one || !other || !isSamePlace(one, other, reach)) return;
    const like = likeness(one.bearing, other.bearing);
    if (like < limits.alike) return;
    keep(found, a, b, like);
    keep(found, b, a, like);
  };
  for (const group of groupsOf(readings, reach).values()) {
    eachPair(group, readings, limits.windowDays * day, compare);
  }
  return found;
}

function keep(found: Map<number, Map<number, number>>, a: number, b: number, like: number): void {
  const row = found.get(a) ?? new Map<number, number>();
  found.set(a, row.set(b, like));
}

function groupsOf(readings: readonly Weighed[], reach: Reach): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, reading] of readings.entries()) {
    for (const key of placeKeys(reading, reach)) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return groups;
}

type Compare = (a: number, b: number) => void;

/** Earlier ones within the window: all of them, or those that share the most telling words. */
function eachPair(
  group: readonly number[],
  readings: readonly Weighed[],
  window: number,
  compare: Compare,
): void {
  const time = (index: number) => readings[index]?.at.getTime() ?? 0;
  const sorted = [...group].sort((a, b) => time(a) - time(b) || a - b);
  const postings = new Map<string, number[]>();
  let from = 0;
  for (const [place, index] of sorted.entries()) {
    while (time(sorted[from] ?? index) < time(index) - window) from += 1;
    const words = tellingOf(readings[index]?.bearing);
    const near =
      place - from <= bounded
        ? sorted.slice(from, place)
        : sharing(words, postings, (each) => time(each) >= time(index) - window);
    for (const each of near) compare(index, each);
    for (const word of words)
      postings.set(word, [...(postings.get(word) ?? []).slice(-bounded), index]);
  }
}

/** The words that weigh most in a complaint. */
export function tellingOf(bearing: Bearing | undefined, most = tellingWords): string[] {
  return [...(bearing ?? [])]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

function sharing(
  words: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
  isNear: (index: number) => boolean,
): number[] {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const index of postings.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared]
    .filter(([index]) => isNear(index))
    .sort(([a, m], [b, n]) => n - m || b - a)
    .slice(0, bounded)
    .map(([index]) => index);
}
