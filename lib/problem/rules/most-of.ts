/** What stands most often among the values and so often at least, the earliest of equals. */
export function mostOf<T>(values: readonly T[], atLeast = 1): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most >= atLeast ? [...counts].find(([, count]) => count === most)?.[0] : undefined;
}

/** The value that at least this share has, or null. */
export function sharedByMost<T>(values: readonly (T | null)[], share: number): T | null {
  const most = mostOf(values.filter((value) => value !== null));
  const count = values.filter((value) => value === most).length;
  return most !== undefined && count >= share * values.length ? most : null;
}
