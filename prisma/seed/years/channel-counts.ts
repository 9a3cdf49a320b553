import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importCounts } from "@/lib/insight/commands/import-count-file";
import { district } from "../divisions";

const file = join(import.meta.dirname, "../data/channel-counts.csv");

/** The monthly counts of other channels, by the import that staff use. A second time adds nothing. */
export async function loadChannelCounts(now: Date): Promise<void> {
  const { faults, kept } = await importCounts(readFileSync(file), { scope: district }, now);
  if (!kept) throw new Error(`channel counts: ${JSON.stringify(faults)}`);
}
