import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importComplaints } from "@/lib/complaint/commands/import-complaints";
import { type Fault, readImport } from "@/lib/complaint/rules/import-rows";
import { now } from "@/lib/core/clock";
import { readTable } from "./read-table";
import { withDatabase } from "./with-database";

const usage = "npm run import -- complaints FILE.csv [--dry-run] [--scope CODE]";
const most = 50;

function stop(faults: readonly Fault[]): void {
  for (const { line, field, reason } of faults.slice(0, most)) {
    console.error(`line ${line}: ${field}: ${reason}`);
  }
  if (faults.length > most) console.error(`and ${faults.length - most} more`);
  console.error("Nothing was written.");
  process.exitCode = 1;
}

async function run(file: string, scope: string, dryRun: boolean): Promise<void> {
  const { table, fault } = readTable(readFileSync(file));
  if (fault) return stop([fault]);
  const { rows, faults } = readImport(table, now());
  if (faults.length > 0) return stop(faults);
  const result = await withDatabase(() => importComplaints({ rows, scope, dryRun }, now()));
  if (!result.outcome.ok) return stop(result.faults);
  const { added, known } = result.outcome.value;
  console.log(`${dryRun ? "would add" : "added"} ${added}, already there ${known}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    scope: { type: "string", default: "330106" },
  },
});
const [what, file] = positionals;
if (what !== "complaints" || !file || !/^\d{6}(\d{3}(\d{3})?)?$/.test(values.scope)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await run(file, values.scope, values["dry-run"]);
}
