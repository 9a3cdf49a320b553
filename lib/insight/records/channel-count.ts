import "server-only";
import type { db, Tx } from "@/lib/core/db";
import type { Channel, ChannelKind, ChannelRow } from "../model/channel-count";
import { channelRow } from "../model/channel-count";

/** What is known already of the months that rows speak of. */
export async function knownCounts(
  from: Tx,
  divisionCode: string,
  rows: readonly ChannelRow[],
): Promise<ChannelRow[]> {
  const months = [...new Set(rows.map((row) => row.month))];
  const known = await from.channelCount.findMany({
    where: { divisionCode, month: { in: months } },
    select: { month: true, channel: true, kind: true, count: true, source: true },
    take: 20_000,
  });
  return known.map(({ channel, kind, ...row }) => ({
    ...row,
    channel: channel as Channel,
    kind: kind as ChannelKind,
  }));
}

/** The rows of a file that was read, as they were kept to be looked at. */
export function rowsOf(kept: unknown): ChannelRow[] {
  return channelRow.array().parse(kept);
}

export function findImport(from: Tx | typeof db, id: string) {
  return from.channelImport.findUnique({
    where: { id },
    select: { id: true, divisionCode: true, rows: true, readAt: true, keptAt: true },
  });
}

/** Two who keep counts of one district wait for each other. */
export async function lockCounts(tx: Tx, divisionCode: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Division" WHERE "code" = ${divisionCode} FOR UPDATE`;
}
