import type { StoredEvent } from "./events";

/**
 * What a domain does when an event of an earlier domain arrives. Delivered at least once; the
 * effect goes through `writeOnce` and so happens once.
 */
export type Reaction = {
  readonly name: string;
  readonly on: readonly string[];
  run(event: StoredEvent, now: Date): Promise<void>;
};
