import "server-only";

/** Reads on after the last row of a lot until one is not full: all of them, and never all at once. */
async function* lotsBy<R>(
  size: number,
  key: (row: R) => string,
  read: (after: string | undefined, take: number) => Promise<R[]>,
): AsyncGenerator<R[]> {
  let after: string | undefined;
  for (;;) {
    const lot = await read(after, size);
    const last = lot.at(-1);
    if (last === undefined) return;
    yield lot;
    if (lot.length < size) return;
    after = key(last);
  }
}

/** Ids in their order. */
export function lots(
  size: number,
  read: (after: string | undefined, take: number) => Promise<string[]>,
): AsyncGenerator<string[]> {
  return lotsBy(size, (id) => id, read);
}

/** Rows in the order of their ids. */
export function rowLots<R extends { readonly id: string }>(
  size: number,
  read: (after: string | undefined, take: number) => Promise<R[]>,
): AsyncGenerator<R[]> {
  return lotsBy(size, (row) => row.id, read);
}
