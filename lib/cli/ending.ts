/** Aborted when the command is to end: Ctrl-C, a signal, or the death of whoever keeps it. */
export const ending = new AbortController();
const end = () => ending.abort();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, end);
// The keeper may have gone while this was still loading.
if (process.connected === false) end();

if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 300).unref();
}

/** Settles when the command is to end. */
export function untilEnding(): Promise<void> {
  if (ending.signal.aborted) return Promise.resolve();
  return new Promise((settle) => ending.signal.addEventListener("abort", () => settle()));
}
