import { del, get, set } from "idb-keyval";
import type { DoorEntry } from "@/lib/consultation/rules/attending-forms";

/** One entry on this device; `reason` where the platform could not take it. */
export type KeptEntry = {
  readonly entry: DoorEntry;
  readonly state: "waiting" | "done" | "known" | "refused";
};

const nameOf = (ref: string) => `door-list ${ref}`;
const atOnce = 50;

export const keptEntries = async (ref: string): Promise<readonly KeptEntry[]> =>
  (await get<KeptEntry[]>(nameOf(ref))) ?? [];
export const keepEntries = (ref: string, entries: readonly KeptEntry[]): Promise<void> =>
  set(nameOf(ref), entries);
export const forgetEntries = (ref: string): Promise<void> => del(nameOf(ref));

/** The key makes one entry of it however often it is sent. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

type Answer = { readonly key: string; readonly state: KeptEntry["state"] };

async function send(ref: string, entries: readonly DoorEntry[]): Promise<readonly Answer[]> {
  const answer = await fetch(`/desk/consultations/${ref}/list/send`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ entries }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { answers: Answer[] }).answers;
}

/**
 * Sends what waits, a few at a time, and keeps what was answered. Two pages of one device send one
 * after the other.
 */
export async function sendWaiting(ref: string): Promise<readonly KeptEntry[]> {
  const work = async () => {
    let kept = await keptEntries(ref);
    for (;;) {
      const waiting = kept.filter((each) => each.state === "waiting").slice(0, atOnce);
      if (waiting.length === 0) return kept;
      const answers = await send(
        ref,
        waiting.map((each) => each.entry),
      );
      const states = new Map(answers.map((each) => [each.key, each.state]));
      // Whatever was noted while it was on its way is in there as well.
      kept = (await keptEntries(ref)).map((each) => ({
        ...each,
        state: states.get(each.entry.key) ?? each.state,
      }));
      await keepEntries(ref, kept);
    }
  };
  return navigator.locks ? await navigator.locks.request(nameOf(ref), work) : await work();
}
