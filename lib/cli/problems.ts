import { parseArgs } from "node:util";
import { now } from "@/lib/core/clock";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { listOpenProblems } from "@/lib/problem/queries/open-problems";
import { withDatabase } from "./with-database";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, scope: { type: "string", default: "" } },
});

if (positionals[0] === "detect") {
  const problems = await withDatabase(async () => {
    await detectProblems({ scope: values.scope }, now());
    return listOpenProblems(values.scope);
  });
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else
    for (const { ref, status, size, title, terms } of problems)
      console.log([ref, status, size, title, terms.join("、")].join("\t"));
} else {
  console.error("npm run -s problems -- detect [--json] [--scope CODE]");
  process.exitCode = 2;
}
