import "server-only";
import { db, Prisma } from "./db";
import { type FactKind, spread } from "./tally";

const sql = Prisma.sql;

/** Whoever folds or recounts holds this; nobody else ever waits for it. */
export const tallyLock = 7_306_001;
const lot = 1000;

/** Sends one statement on the connection of a transaction. */
export type Send = <T>(statement: Prisma.Sql) => Promise<T[]>;

type Touch = { readonly subject: string; readonly subjectId: string };

/**
 * Brings the tallies up to date with what was touched: takes each touched record's old contribution
 * out and its present one in, in one transaction with the notes that it was touched. Cut off at any
 * moment it leaves everything as it was; where another process folds, it does nothing. Answers how
 * many notes were settled.
 */
export async function foldTallies(kinds: readonly FactKind[]): Promise<number> {
  const options = { maxWait: 4000, timeout: 60_000 };
  for (let settled = 0; ; ) {
    const n = await db.$transaction(async (tx) => {
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${tallyLock}) AS "mine"`;
      return lock?.mine ? foldLot((statement) => tx.$queryRaw(statement), kinds) : 0;
    }, options);
    settled += n;
    if (n < lot) return settled;
  }
}

/** The same for everything that one transaction sees; the lock is held by whoever calls. */
export async function foldAll(send: Send, kinds: readonly FactKind[]): Promise<void> {
  while ((await foldLot(send, kinds)) === lot);
}

async function foldLot(send: Send, kinds: readonly FactKind[]): Promise<number> {
  const touches = await send<Touch>(sql`
    DELETE FROM "TallyTouch" WHERE "id" IN (SELECT "id" FROM "TallyTouch" ORDER BY "id" LIMIT ${lot})
    RETURNING "subject", "subjectId"::text`);
  if (touches.length === 0) return 0;
  for (const kind of kinds) await refold(send, kind, await reachedBy(send, kind, touches));
  return touches.length;
}

async function reachedBy(send: Send, kind: FactKind, touches: readonly Touch[]): Promise<string[]> {
  const bySubject = Map.groupBy(touches, (touch) => touch.subject);
  const ids = (subject: string) => {
    const own = (bySubject.get(subject) ?? []).map((touch) => touch.subjectId);
    return sql`${[...new Set(own)]}::uuid[]`;
  };
  const rows = await send<{ id: string }>(sql`
    SELECT DISTINCT r."id"::text FROM (${kind.reached(ids)}) r`);
  return rows.map((row) => row.id);
}

/** What these records contribute now, in place of what they contributed before. */
async function refold(
  send: Send,
  { kind, facts }: FactKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const own = sql`"kind" = ${kind} AND "subjectId" = ANY(${ids}::uuid[])`;
  const kept = sql`SELECT "divisionCode", "dims", "cells" FROM "TallyFact" WHERE ${own}`;
  await send(added(spread(kept, -1)));
  await send(sql`DELETE FROM "TallyFact" WHERE ${own}`);
  const present = facts((id) => sql`${id} = ANY(${ids}::uuid[])`);
  await send(sql`INSERT INTO "TallyFact" ${factRows(kind, present)}`);
  await send(added(spread(kept)));
}

/** What names one number, and the number. */
export const tallyKey = sql`"level", "grain", "dimension", "divisionCode", "family", "metric", "day", "key"`;
export const tallyColumns = sql`${tallyKey}, "value"`;

const days = (way: string) =>
  sql`(SELECT ${Prisma.raw(way)}(left(c, 10)) FROM jsonb_object_keys(f."cells") c)`;

/** The rows of `TallyFact` for facts as their kind defines them. */
export function factRows(kind: string, facts: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT ${kind}::text AS "kind", f."id" AS "subjectId", f."division" AS "divisionCode", f."dims",
      f."cells", ${days("min")} AS "firstDay", ${days("max")} AS "lastDay"
    FROM (${facts}) f`;
}

function added(rows: Prisma.Sql): Prisma.Sql {
  return sql`
    INSERT INTO "Tally" (${tallyColumns})
    ${rows}
    ON CONFLICT (${tallyKey}) DO UPDATE SET "value" = "Tally"."value" + excluded."value"`;
}
