import { createHash } from "node:crypto";

/** A number from 0 below 1 that depends on the key alone. */
export function chance(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32;
}

/** One of the items, always the same one for the same key. */
export function pick<T>(items: readonly T[], key: string): T {
  const item = items[Math.floor(chance(key) * items.length)];
  if (item === undefined) throw new Error(`nothing to pick from for ${key}`);
  return item;
}

/** Shares out a whole number by weight, largest remainders first; each gets at least the floor. */
export function shareOut(total: number, weights: readonly number[], floor = 0): number[] {
  const free = total - floor * weights.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (free * weight) / sum);
  const shares = exact.map(Math.floor);
  const rest = free - shares.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, part: value - Math.floor(value) }))
    .sort((a, b) => b.part - a.part || a.index - b.index);
  for (const { index } of order.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => share + floor);
}
