import "server-only";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { getPublishedLive } from "@/lib/consultation/queries/live";

type Kept = { readonly version: number; readonly at: number; readonly json: string };
type Reading = { readonly wanted: number; readonly made: Promise<Kept | null> };

const kept = new Map<string, Kept>();
const readings = new Map<string, Reading>();
const freshMs = 5000;
const mostKept = 200;

/**
 * The public state as JSON that is at least as new as the version asked for: read once for a version
 * however many ask at once, and kept for what little time it may be taken without looking.
 */
export async function sharedLive(ref: string, wanted: number): Promise<string | null> {
  const known = kept.get(ref);
  const isFresh = known && performance.now() - known.at < freshMs;
  if (isFresh && known.version >= wanted) return known.json;
  const running = readings.get(ref);
  if (running && running.wanted >= wanted) return (await running.made)?.json ?? null;
  const made = read(ref);
  const reading = { wanted, made };
  readings.set(ref, reading);
  const state = await made.finally(() => {
    if (readings.get(ref) === reading) readings.delete(ref);
  });
  return state?.json ?? null;
}

async function read(ref: string): Promise<Kept | null> {
  const state: LiveState | null = await getPublishedLive(ref);
  if (!state) return null;
  const { version } = state;
  const fresh = { version, at: performance.now(), json: JSON.stringify(state) };
  const known = kept.get(ref);
  if (known && known.version > version) return known;
  kept.delete(ref);
  kept.set(ref, fresh);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return fresh;
}
