import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type ChannelRow, channelEvents, type LookedRow } from "../model/channel-count";
import { canImportCounts } from "../policy";
import { findImport, knownCounts, lockCounts, rowsOf } from "../records/channel-count";
import { lookAt } from "../rules/channel-counts";

type Read = { readonly divisionCode: string; readonly rows: readonly ChannelRow[] };

/** Keeps what a file says for staff to look at; what they read before and left is forgotten. */
export function readCounts(actor: Actor, input: Read, now: Date): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const { divisionCode, rows } = input;
    const verdict = canImportCounts(actor, divisionCode);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    await tx.channelImport.deleteMany({ where: { readById: actor.id, keptAt: null } });
    const id = newId();
    await tx.channelImport.create({
      data: { id, divisionCode, rows: [...rows], readAt: now, readById: actor.id },
    });
    const read = channelEvents.read({ id, divisionCode }, { rows: rows.length });
    return { value: { id }, grant: verdict.grant, events: [read] };
  });
}

export type Kept = { readonly added: number; readonly changed: number; readonly known: number };
type Of = { readonly id: string; readonly divisionCode: string };

const having = (rows: readonly LookedRow[], effect: LookedRow["effect"]) =>
  rows.filter((row) => row.effect === effect);

async function keepRows(tx: Tx, of: Of, rows: readonly LookedRow[]): Promise<void> {
  const { id: importId, divisionCode } = of;
  const data = having(rows, "new").map(({ effect: _, before: __, ...row }) => ({
    ...{ ...row, divisionCode, importId },
  }));
  await tx.channelCount.createMany({ data });
  for (const { month, channel, kind, count, source } of having(rows, "changed")) {
    await tx.channelCount.updateMany({
      where: { divisionCode, month, channel, kind },
      data: { count, source, importId },
    });
  }
}

function keptEvent(of: Of, rows: readonly LookedRow[]) {
  const changed = having(rows, "changed").map(({ month, channel, kind, count, before }) => ({
    ...{ month, channel, kind, from: before ?? 0, to: count },
  }));
  const months = [...new Set(rows.map((row) => row.month))].toSorted();
  return channelEvents.kept(of, { added: having(rows, "new").length, changed, months });
}

const sumsOf = (rows: readonly LookedRow[]): Kept => ({
  added: having(rows, "new").length,
  changed: having(rows, "changed").length,
  known: having(rows, "known").length,
});

/** All rows of what was read, or none; a count that is known with the same source is left alone. */
export function keepCounts(
  actor: Actor,
  input: { readonly id: string },
  now: Date,
): Promise<Outcome<Kept>> {
  return write(actor, now, async (tx) => {
    const found = await findImport(tx, input.id);
    if (!found) return refuse("not-found");
    const verdict = canImportCounts(actor, found.divisionCode);
    if (!verdict.allowed) return refuse("not-found");
    await lockCounts(tx, found.divisionCode);
    const moved = await tx.channelImport.updateMany({
      where: { id: found.id, keptAt: null },
      data: { keptAt: now },
    });
    if (moved.count !== 1) return refuse("stale", "already-kept");
    const rows = rowsOf(found.rows);
    const looked = lookAt(rows, await knownCounts(tx, found.divisionCode, rows));
    const value = sumsOf(looked);
    if (value.added + value.changed === 0) return refuse("not-now", "nothing-new");
    await keepRows(tx, found, looked);
    return { value, grant: verdict.grant, events: [keptEvent(found, looked)] };
  });
}
