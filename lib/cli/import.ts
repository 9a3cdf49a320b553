import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importComplaints } from "@/lib/complaint/commands/import-complaints";
import { readImport } from "@/lib/complaint/rules/import-rows";
import { now } from "@/lib/core/clock";
import { type Fault, readTable } from "@/lib/core/csv-table";
import { importCounts } from "@/lib/insight/commands/import-count-file";
import { withDatabase } from "./with-database";

const usage = `npm run import -- complaints FILE.csv [--dry-run] [--scope CODE]
npm run import -- channel-counts FILE.csv [--dry-run] [--scope CODE]`;
const most = 50;

function stop(faults: readonly Fault[]): void {
  for (const { line, field, reason } of faults.slice(0, most)) {
    console.error(`line ${line}: ${field}: ${reason}`);
  }
  if (faults.length > most) console.error(`and ${faults.length - most} more`);
  console.error("Nothing was written.");
  process.exitCode = 1;
}

type Run = (file: string, scope: string, dryRun: boolean) => Promise<void>;

const runComplaints: Run = async (file, scope, dryRun) => {
  const { table, fault } = readTable(readFileSync(file));
  if (fault) return stop([fault]);
  const { rows, faults } = readImport(table, now());
  if (faults.length > 0) return stop(faults);
  const result = await withDatabase(() => importComplaints({ rows, scope, dryRun }, now()));
  if (!result.outcome.ok) return stop(result.faults);
  const { added, known } = result.outcome.value;
  console.log(`${dryRun ? "would add" : "added"} ${added}, already there ${known}`);
};

const runCounts: Run = async (file, scope, dryRun) => {
  const read = () => importCounts(readFileSync(file), { scope, dryRun }, now());
  const { faults, kept } = await withDatabase(read);
  if (!kept) return stop(faults);
  const { added, changed, known } = kept;
  const [adds, changes] = dryRun ? ["would add", "would change"] : ["added", "changed"];
  console.log(`${adds} ${added}, ${changes} ${changed}, already there ${known}`);
};

const runs = new Map<string | undefined, Run>([
  ["complaints", runComplaints],
  ["channel-counts", runCounts],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    scope: { type: "string", default: "330106" },
  },
});
const [what, file] = positionals;
const run = runs.get(what);
if (!run || !file || !/^\d{6}(\d{3}(\d{3})?)?$/.test(values.scope)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await run(file, values.scope, values["dry-run"]);
}
