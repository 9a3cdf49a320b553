import type { Weighed } from "./reading";
import { likeness, type WordCounts } from "./wording";

const strides = [7, 31, 101, 307, 1009];
const most = 20_000;
/** Fewer messages may all speak of one matter, and say nothing of chance. */
const enough = 50;
const highest = 0.1;

/**
 * How alike two complaints are that have nothing to do with each other: the middle of the pairs
 * found at fixed distances in the list. The middle, since a few such pairs do speak of one matter,
 * and never more than a tenth. 0 where there are too few to tell.
 */
export function chanceLikeness(readings: readonly Pick<Weighed, "bearing">[]): number {
  if (readings.length < enough) return 0;
  const pairs: number[] = [];
  for (const stride of strides) {
    const step = stride % readings.length;
    for (let n = 0; step > 0 && n < readings.length && pairs.length < most; n += 1) {
      const [one, other] = [readings[n], readings[(n + step) % readings.length]];
      if (one && other) pairs.push(likeness(one.bearing, other.bearing));
    }
  }
  const middle = pairs.sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? 0;
  return Math.min(highest, middle);
}

/**
 * From where on two complaints speak of the same: so much above chance; measured in docs/decisions.
 * Where few messages were counted every word looks rare and everything somewhat alike, so more is
 * asked.
 */
export function alikeFor({ messages }: Pick<WordCounts, "messages">, chance: number): number {
  return chance + 0.035 + 0.1 * Math.exp(-messages / 20);
}
