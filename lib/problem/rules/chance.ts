import type { Weighed } from "./reading";
import { likeness, type WordCounts } from "./wording";

const strides = [7, 31, 101, 307, 1009];
const most = 20_000;

/**
 * How alike two complaints are that have nothing to do with each other: the middle of the pairs
 * found at fixed distances in the list. The middle, since a few such pairs do speak of one matter.
 */
export function chanceLikeness(readings: readonly Pick<Weighed, "bearing">[]): number {
  const pairs: number[] = [];
  for (const stride of strides) {
    const step = stride % Math.max(1, readings.length);
    for (let n = 0; step > 0 && n < readings.length && pairs.length < most; n += 1) {
      const [one, other] = [readings[n], readings[(n + step) % readings.length]];
      if (one && other) pairs.push(likeness(one.bearing, other.bearing));
    }
  }
  return pairs.sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? 0;
}

/**
 * From where on two complaints speak of the same: so much above chance; measured in docs/decisions.
 * Where few messages were counted every word looks rare and everything somewhat alike, so more is
 * asked.
 */
export function alikeFor({ messages }: Pick<WordCounts, "messages">, chance: number): number {
  return chance + 0.035 + 0.1 * Math.exp(-messages / 20);
}
