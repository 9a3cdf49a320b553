import { parseArgs } from "node:util";
import { rebuildTallies } from "@/lib/core/tally-rebuild";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { loadHistory } from "./scale/load";
import { step } from "./step";
import { withDatabase } from "./with-database";

/** `scale -- --suggestions N`: that much invented history with all that stands behind it, for measuring. */
const { values } = parseArgs({ options: { suggestions: { type: "string" } } });
const suggestions = Number(values.suggestions);

if (Number.isInteger(suggestions) && suggestions > 0 && suggestions <= 10_000_000) {
  await withDatabase(async ({ url, ownerUrl }) => {
    await loadHistory(ownerUrl, suggestions);
    await step(
      "tallies",
      () => rebuildTallies(url, factKinds),
      ({ rows }) => `${rows} rows`,
    );
  });
} else {
  console.error("npm run scale -- --suggestions N");
  process.exitCode = 2;
}
