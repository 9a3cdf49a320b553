import "server-only";
import type { Actor } from "./actor";
import { Prisma, type Tx } from "./db";
import type { DraftEvent } from "./events";
import { enqueue } from "./jobs";
import { chain, type Head, headKey } from "./ledger";
import { tellLive } from "./live-note";

type HeadRow = { subject: string; subjectId: string; count: number; hash: string };

/**
 * Appends events behind their subjects' heads. Heads are locked in one order (subject, id), so two
 * writers to the same subjects wait for each other and never deadlock; writers to different
 * subjects do not meet. One job carries the new events to the reactions; pages that are open on a
 * subject are told when the transaction commits, and not before.
 */
export async function appendEvents(
  tx: Tx,
  actor: Actor,
  grant: string | null,
  at: Date,
  events: readonly DraftEvent[],
): Promise<void> {
  const heads = await lockHeads(tx, events);
  const rows = chain(events, heads, { actor, grant, at });
  await tx.event.createMany({
    data: rows.map((row) => ({ ...row, data: row.data as Prisma.InputJsonValue })),
  });
  await moveHeads(tx, heads);
  await tellLive(
    tx,
    rows.filter((_, n) => events[n]?.told),
  );
  await enqueue(tx, "react", { events: rows.map((row) => row.id) });
}

async function lockHeads(tx: Tx, events: readonly DraftEvent[]): Promise<Map<string, Head>> {
  const keys = [...new Set(events.map(headKey))].sort();
  const values = keys.map((key) => {
    const [subject = "", subjectId = ""] = key.split(" ");
    return Prisma.sql`(${subject}, ${subjectId}::uuid, 0, ${"0".repeat(64)})`;
  });
  const rows = await tx.$queryRaw<HeadRow[]>`
    INSERT INTO "EventHead" ("subject", "subjectId", "count", "hash") VALUES ${Prisma.join(values)}
    ON CONFLICT ("subject", "subjectId") DO UPDATE SET "count" = "EventHead"."count"
    RETURNING "subject", "subjectId", "count", "hash"`;
  return new Map(rows.map((row) => [headKey(row), { count: row.count, hash: row.hash }]));
}

async function moveHeads(tx: Tx, heads: Map<string, Head>): Promise<void> {
  const values = [...heads].map(([key, head]) => {
    const [subject = "", subjectId = ""] = key.split(" ");
    return Prisma.sql`(${subject}, ${subjectId}::uuid, ${head.count}::int, ${head.hash})`;
  });
  await tx.$executeRaw`
    UPDATE "EventHead" h SET "count" = v.count, "hash" = v.hash
    FROM (VALUES ${Prisma.join(values)}) AS v(subject, subject_id, count, hash)
    WHERE h."subject" = v.subject AND h."subjectId" = v.subject_id`;
}
