import "server-only";
import type { Actor } from "./actor";
import { appendEvents } from "./append-events";
import { db, type Tx } from "./db";
import type { DraftEvent, StoredEvent } from "./events";
import { done, isRefusal, type Outcome, type Refusal, refuse, refused } from "./outcome";

/** What a write brought about: its value, the grant it stood on, and at least one event. */
export type Written<T> = {
  readonly value: T;
  readonly grant: string | null;
  readonly events: readonly [DraftEvent, ...DraftEvent[]];
};

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/**
 * One transaction for the change and its trail. A refusal rolls everything back and is answered as
 * a value; anything else that goes wrong is thrown.
 */
export async function write<T>(
  actor: Actor,
  at: Date,
  work: (tx: Tx) => Promise<Written<T> | Refusal>,
): Promise<Outcome<T>> {
  try {
    const value = await db.$transaction(
      async (tx) => {
        const result = await work(tx);
        if (isRefusal(result)) throw new Refused(result);
        await appendEvents(tx, actor, result.grant, at, result.events);
        return result.value;
      },
      { maxWait: 4000, timeout: 15_000 },
    );
    return done(value);
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

/**
 * A reaction's write: takes effect once for an event, however often its job is delivered.
 * The second time it is refused as stale with the reason "already-done".
 */
export async function writeOnce<T>(
  by: { event: StoredEvent; reaction: string; actor: Actor; at: Date },
  work: (tx: Tx) => Promise<Written<T> | Refusal>,
): Promise<Outcome<T>> {
  return write(by.actor, by.at, async (tx) =>
    (await claimReaction(tx, by)) ? work(tx) : refuse("stale", "already-done"),
  );
}

/** Marks a reaction as done in the transaction of its effect; false where it was done before. */
export async function claimReaction(
  tx: Tx,
  by: { event: { id: string }; reaction: string; at: Date },
): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "ReactionDone" ("eventId", "reaction", "at")
    VALUES (${by.event.id}::uuid, ${by.reaction}, ${by.at}) ON CONFLICT DO NOTHING`;
  return claimed === 1;
}

/**
 * For readers of events that keep rows of their own (notices, roll-ups): derived rows carry no
 * event, since the event they come from tells of them. Takes effect once for an event.
 */
export async function derive(
  by: { event: { id: string }; reaction: string; at: Date },
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await claimReaction(tx, by)) await work(tx);
  });
}

/**
 * The same for rows that are too many for one transaction: a transaction for each lot, and the mark
 * with the last. Comes again from the start where it was cut off, so `work` adds nothing to what it
 * has written before.
 */
export async function deriveInLots<T>(
  by: { event: { id: string }; reaction: string; at: Date },
  lots: AsyncIterable<T>,
  work: (tx: Tx, lot: T) => Promise<void>,
): Promise<void> {
  const mark = { eventId: by.event.id, reaction: by.reaction };
  if (await db.reactionDone.findUnique({ where: { eventId_reaction: mark } })) return;
  for await (const lot of lots) {
    await db.$transaction((tx) => work(tx, lot), { maxWait: 4000, timeout: 15_000 });
  }
  await db.$transaction(async (tx) => void (await claimReaction(tx, by)));
}
