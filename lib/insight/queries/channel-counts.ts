import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Channel, ChannelKind, ChannelRow, LookedRow } from "../model/channel-count";
import { canImportCounts, countsScope } from "../policy";
import { knownCounts, rowsOf } from "../records/channel-count";
import { lookAt } from "../rules/channel-counts";

export type LookedImport = {
  readonly id: string;
  readonly readAt: Date;
  readonly rows: readonly LookedRow[];
};

/** What the actor read and has not kept yet, each row beside what is known. */
export async function getMyReadCounts(actor: Actor): Promise<LookedImport | null> {
  if (actor.kind !== "person") return null;
  const found = await db.channelImport.findFirst({
    where: { readById: actor.id, keptAt: null },
    select: { id: true, divisionCode: true, rows: true, readAt: true },
    orderBy: { readAt: "desc" },
  });
  if (!found || !canImportCounts(actor, found.divisionCode).allowed) return null;
  const rows = rowsOf(found.rows);
  const { id, divisionCode, readAt } = found;
  return { id, readAt, rows: lookAt(rows, await knownCounts(db, divisionCode, rows)) };
}

const shape = { month: true, channel: true, kind: true, count: true, source: true } as const;
type Stored = Omit<ChannelRow, "channel" | "kind"> & { channel: string; kind: string };
const typed = ({ channel, kind, ...row }: Stored): ChannelRow => ({
  ...{ ...row, channel: channel as Channel, kind: kind as ChannelKind },
});

/** The counts that stand, newest month first; twelve years of every kind fit. */
export async function listChannelCounts(actor: Actor): Promise<ChannelRow[]> {
  const scope = countsScope(actor);
  if (!scope) return [];
  const rows = await db.channelCount.findMany({
    where: { divisionCode: scope },
    select: shape,
    orderBy: [{ month: "desc" }, { channel: "asc" }, { kind: "asc" }],
    take: 1000,
  });
  return rows.map(typed);
}

/** The monthly counts of some kinds in a period of months, for everybody: numbers and their sources. */
export async function listPublishedCounts(
  scope: string,
  kinds: readonly ChannelKind[],
  from: string,
  to: string,
): Promise<ChannelRow[]> {
  const rows = await db.channelCount.findMany({
    where: { divisionCode: scope, kind: { in: [...kinds] }, month: { gte: from, lte: to } },
    select: shape,
    orderBy: [{ month: "asc" }, { channel: "asc" }, { kind: "asc" }],
    take: 1000,
  });
  return rows.map(typed);
}
