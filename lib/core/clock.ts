/**
 * The only clock. Commands and queries take `now` as an argument; actions, handlers and jobs ask
 * here. DENGTANG_NOW pins it for tests and for telling the demonstration's stories.
 */
export function now(): Date {
  const pinned = process.env.DENGTANG_NOW;
  return pinned ? new Date(pinned) : new Date();
}
