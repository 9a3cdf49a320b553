import type { Reading } from "./reading";

type Voice = Pick<Reading, "at" | "people">;
export type Limits = { readonly threshold: number; readonly windowDays: number };

const day = 86_400_000;

/**
 * Runs of voices in which each next one comes within the window of the one before, kept where some
 * window of that length holds as many different people as the threshold wants. People count once,
 * however often they write; who is not known counts for themself.
 */
export function crowdsIn<T extends Voice>(voices: readonly T[], limits: Limits): T[][] {
  const window = limits.windowDays * day;
  const sorted = [...voices].sort((a, b) => a.at.getTime() - b.at.getTime());
  const runs: T[][] = [];
  for (const voice of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && voice.at.getTime() - last.at.getTime() <= window) run.push(voice);
    else runs.push([voice]);
  }
  return runs.filter((run) => mostAtOnce(run, window) >= limits.threshold);
}

/** The most different people within one window. The voices are in the order of time. */
function mostAtOnce(run: readonly Voice[], window: number): number {
  const speaking = new Map<string, number>();
  let [from, most] = [0, 0];
  for (const voice of run) {
    for (const person of voice.people) speaking.set(person, (speaking.get(person) ?? 0) + 1);
    for (let first = run[from]; first; first = run[from]) {
      if (voice.at.getTime() - first.at.getTime() <= window) break;
      for (const person of first.people) forget(speaking, person);
      from += 1;
    }
    most = Math.max(most, speaking.size);
  }
  return most;
}

function forget(speaking: Map<string, number>, person: string): void {
  const left = (speaking.get(person) ?? 1) - 1;
  if (left > 0) speaking.set(person, left);
  else speaking.delete(person);
}
