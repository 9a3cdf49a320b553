import "server-only";
import { system } from "@/lib/core/actor";
import { type Fault, readTable } from "@/lib/core/csv-table";
import { db } from "@/lib/core/db";
import { say } from "@/lib/core/i18n";
import { rowFaultTexts } from "../copy/channel-count";
import { knownCounts } from "../records/channel-count";
import { lookAt, readChannelCounts } from "../rules/channel-counts";
import { type Kept, keepCounts, readCounts } from "./import-channel-counts";

type Result = { readonly faults: readonly Fault[]; readonly kept?: Kept };
type How = { readonly scope: string; readonly dryRun?: boolean };

/** Monthly counts of other channels from a file: all of its rows, or what is wrong with it. */
export async function importCounts(bytes: Uint8Array, how: How, now: Date): Promise<Result> {
  const { table, fault } = readTable(bytes);
  if (fault) return { faults: [fault] };
  const { rows, faults } = readChannelCounts(table, now);
  if (faults.length > 0) {
    const told = ({ line, column, fault: of }: (typeof faults)[number]): Fault => ({
      ...{ line, field: column, reason: say(rowFaultTexts[of], "en") },
    });
    return { faults: faults.map(told) };
  }
  const looked = lookAt(rows, await knownCounts(db, how.scope, rows));
  const of = (effect: string) => looked.filter((row) => row.effect === effect).length;
  const sums = { added: of("new"), changed: of("changed"), known: of("known") };
  if (how.dryRun || sums.added + sums.changed === 0) return { faults: [], kept: sums };
  const by = system("import-channel-counts");
  const read = await readCounts(by, { divisionCode: how.scope, rows }, now);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.refusal)}`);
  const kept = await keepCounts(by, read.value, now);
  if (!kept.ok) throw new Error(`not kept: ${JSON.stringify(kept.refusal)}`);
  return { faults: [], kept: kept.value };
}
