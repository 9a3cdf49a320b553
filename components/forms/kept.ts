import { del, get, set } from "idb-keyval";

/**
 * What is being written on this device, by name: in its database, so that a closed tab, a dead
 * battery or no network loses nothing. Where the database is full or forbidden, writing goes on
 * without it.
 */
export async function keep<T>(name: string, value: T): Promise<boolean> {
  try {
    await set(name, value);
    return true;
  } catch {
    return false;
  }
}

export async function kept<T>(name: string): Promise<T | undefined> {
  try {
    return await get<T>(name);
  } catch {
    return undefined;
  }
}

export async function forget(...names: readonly string[]): Promise<void> {
  await Promise.allSettled(names.map((name) => del(name)));
}

/** A text and what stood in its box when somebody began to change it. */
export type KeptText = { readonly text: string; readonly start: string };

/** What comes back into a box: only what was written from the same start, so nothing old covers what was sent. */
export function textFor(start: string, found: KeptText | undefined): string | undefined {
  return found && found.start === start && found.text !== start ? found.text : undefined;
}
