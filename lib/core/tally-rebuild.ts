import "server-only";
import { db, Prisma } from "./db";
import { withClient } from "./postgres-roles";
import { type FactKind, spread } from "./tally";
import { factRows, foldAll, foldTallies, type Send, tallyKey, tallyLock } from "./tally-fold";

/** A number that stood otherwise than the records have it; 0 where there was or should be none. */
export type Drift = {
  readonly level: number;
  readonly grain: string;
  readonly dimension: string;
  readonly divisionCode: string;
  readonly family: string;
  readonly metric: string;
  readonly day: string;
  readonly key: string;
  readonly stood: number;
  readonly counted: number;
};
export type Rebuilt = {
  readonly rows: number;
  readonly differed: number;
  /** The first of them. */
  readonly drift: readonly Drift[];
};

const sql = Prisma.sql;
const shownAtMost = 200;
const foldedAtMost = 5000;

/**
 * Counts everything anew from the records and puts right what stood otherwise. What was written and
 * not yet folded is folded first and is no drift (unless it is a bulk load). Takes as long as it takes, on a connection of its
 * own; readers see the old numbers until all of the new ones are there.
 */
export function rebuildTallies(url: string, kinds: readonly FactKind[]): Promise<Rebuilt> {
  return withClient(url, async (client) => {
    const send: Send = async ({ text, values }) =>
      (await client.query({ text, values: [...values] })).rows;
    // Before the transaction begins, so that it sees what the last fold has left.
    await send(sql`SELECT pg_advisory_lock(${tallyLock})`);
    await send(sql`BEGIN ISOLATION LEVEL REPEATABLE READ`);
    try {
      await send(sql`SET LOCAL work_mem = '256MB'`);
      await settle(send, kinds);
      const rebuilt = await recount(send, kinds);
      await send(sql`COMMIT`);
      return rebuilt;
    } catch (error) {
      await send(sql`ROLLBACK`);
      throw error;
    }
  });
}

/** Brings the tallies up to date after a load of any size. */
export async function catchUpTallies(url: string, kinds: readonly FactKind[]): Promise<void> {
  if ((await db.tallyTouch.count()) > foldedAtMost) await rebuildTallies(url, kinds);
  else await foldTallies(kinds);
}

/** After a bulk load it is quicker to count everything than to fold what was touched. */
async function settle(send: Send, kinds: readonly FactKind[]): Promise<void> {
  const [touched] = await send<{ many: boolean }>(sql`
    SELECT count(*) > ${foldedAtMost} AS "many" FROM "TallyTouch"`);
  if (touched?.many) await send(sql`DELETE FROM "TallyTouch"`);
  else await foldAll(send, kinds);
}

async function recount(send: Send, kinds: readonly FactKind[]): Promise<Rebuilt> {
  await send(sql`CREATE TEMP TABLE "fresh_fact" (LIKE "TallyFact") ON COMMIT DROP`);
  for (const { kind, facts } of kinds) {
    await send(
      sql`INSERT INTO "fresh_fact" ${factRows(
        kind,
        facts(() => sql`TRUE`),
      )}`,
    );
  }
  await send(sql`CREATE TEMP TABLE "fresh" (LIKE "Tally") ON COMMIT DROP`);
  await send(sql`INSERT INTO "fresh" ${spread(sql`SELECT * FROM "fresh_fact"`)}`);
  await send(sql`CREATE TEMP TABLE "drift" ON COMMIT DROP AS
    SELECT ${tallyKey}, coalesce(t."value", 0) AS "stood", coalesce(f."value", 0) AS "counted"
    FROM "Tally" t FULL JOIN "fresh" f USING (${tallyKey})
    WHERE coalesce(t."value", 0) <> coalesce(f."value", 0)`);
  await replaceFacts(send);
  await correct(send);
  const [counted] = await send<{ rows: number; differed: number }>(sql`
    SELECT (SELECT count(*) FROM "fresh")::int AS "rows",
      (SELECT count(*) FROM "drift")::int AS "differed"`);
  const drift = await send<Drift>(sql`
    SELECT * FROM "drift" ORDER BY ${tallyKey} LIMIT ${shownAtMost}`);
  return { rows: counted?.rows ?? 0, differed: counted?.differed ?? 0, drift };
}

/** Facts that stand otherwise; the others are left alone. */
async function replaceFacts(send: Send): Promise<void> {
  const same = sql`f."kind" = t."kind" AND f."subjectId" = t."subjectId"`;
  const equal = sql`${same} AND f."divisionCode" = t."divisionCode" AND f."dims" = t."dims"
    AND f."cells" = t."cells"`;
  await send(sql`DELETE FROM "TallyFact" t
    WHERE NOT EXISTS (SELECT 1 FROM "fresh_fact" f WHERE ${equal})`);
  await send(sql`INSERT INTO "TallyFact" SELECT f.* FROM "fresh_fact" f
    WHERE NOT EXISTS (SELECT 1 FROM "TallyFact" t WHERE ${same})`);
}

/** Numbers that stand otherwise, and those that came to nothing. */
async function correct(send: Send): Promise<void> {
  await send(sql`DELETE FROM "Tally" WHERE "value" = 0`);
  await send(sql`INSERT INTO "Tally" SELECT ${tallyKey}, "counted" FROM "drift"
    ON CONFLICT (${tallyKey}) DO UPDATE SET "value" = excluded."value"`);
  await send(sql`DELETE FROM "Tally" WHERE "value" = 0`);
}
