import "server-only";
import { addDays, dayOf, startOfDay } from "./day";
import { db } from "./db";
import { genesis, merkleRoot } from "./ledger";

export type CheckpointRow = { day: string; count: number; root: string; previousRoot: string };

/**
 * Folds every event recorded before the given day (Asia/Shanghai) and after the last checkpoint into
 * one Merkle root. Run some minutes after midnight: transactions last seconds, so nothing recorded
 * before the day can still be under way. Running again changes nothing.
 */
export async function foldCheckpoint(now: Date): Promise<CheckpointRow | undefined> {
  const day = addDays(dayOf(now), -1);
  const until = startOfDay(dayOf(now));
  const last = await db.checkpoint.findFirst({ orderBy: { day: "desc" } });
  if (last && last.day >= day) return undefined;
  const events = await db.event.findMany({
    where: { recordedAt: { gte: last?.until ?? new Date(0), lt: until } },
    select: { id: true, hash: true },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  const row = {
    day,
    count: events.length,
    root: merkleRoot(events.map((event) => event.hash)),
    previousRoot: last?.root ?? genesis,
  };
  const leaves = events.map((event) => `${event.id} ${event.hash}`);
  const { count } = await db.checkpoint.createMany({
    data: [{ ...row, leaves, until, publishedAt: now }],
    skipDuplicates: true,
  });
  return count === 1 ? row : undefined;
}

/** Published checkpoints, newest first. */
export async function listPublishedCheckpoints(take: number): Promise<CheckpointRow[]> {
  return db.checkpoint.findMany({
    select: { day: true, count: true, root: true, previousRoot: true },
    orderBy: { day: "desc" },
    take: Math.min(take, 400),
  });
}
