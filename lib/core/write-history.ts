import "server-only";
import type { Actor } from "./actor";
import { db, type Prisma, type Tx } from "./db";
import type { DraftEvent } from "./events";
import { enqueue } from "./jobs";
import { chain, type Head, headKey, type LedgerRow } from "./ledger";

/** An event of a subject that did not exist here before, with the time at which it happened. */
export type Dated = { readonly at: Date; readonly event: DraftEvent };

const longest = 600_000;

/**
 * One transaction for a bulk of history: what `write` is for one change. The subjects are new, so
 * their chains begin here and no head has to be locked; the events keep the times they are given.
 */
export async function writeHistory(
  actor: Actor,
  work: (tx: Tx, append: (events: readonly Dated[]) => Promise<void>) => Promise<void>,
): Promise<void> {
  await db.$transaction((tx) => work(tx, (events) => appendDated(tx, actor, events)), {
    maxWait: 4000,
    timeout: longest,
  });
}

async function appendDated(tx: Tx, actor: Actor, dated: readonly Dated[]): Promise<void> {
  const heads = new Map<string, Head>();
  const rows: LedgerRow[] = dated.flatMap(({ at, event }) =>
    chain([event], heads, { actor, grant: null, at }),
  );
  await tx.event.createMany({
    data: rows.map((row) => ({ ...row, data: row.data as Prisma.InputJsonValue })),
  });
  const subjects = new Map(rows.map((row) => [headKey(row), row]));
  await tx.eventHead.createMany({
    data: [...subjects].map(([key, { subject, subjectId }]) => ({
      subject,
      subjectId,
      count: heads.get(key)?.count ?? 0,
      hash: heads.get(key)?.hash ?? "",
    })),
  });
  await enqueue(tx, "react", { events: rows.map((row) => row.id) });
}
