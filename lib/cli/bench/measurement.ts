/** What one measurement found, printed as one JSON line. */
export type Measured = {
  /** Milliseconds that the product took. */
  readonly ms: number;
  /** What it is compared to, measured in the same run on the same data. */
  readonly floor: { readonly name: string; readonly ms: number };
  /** Anything else worth knowing: sizes, percentiles. */
  readonly [figure: string]: unknown;
};

export type Measurement = {
  /** Kebab-case; `npm run bench -- name` runs it alone. */
  readonly name: string;
  /** Runs on an empty, migrated database of its own. */
  run(): Promise<Measured>;
};

/** Milliseconds that some work takes, with what it gives. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}

/** The value below which the given share of the samples lies, 0..1. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
