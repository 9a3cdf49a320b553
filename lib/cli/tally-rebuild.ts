import { rebuildTallies } from "@/lib/core/tally-rebuild";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { withDatabase } from "./with-database";

/** `tally:rebuild`: counts every roll-up anew and prints what stood otherwise. */
const { rows, differed, drift } = await withDatabase(({ url }) => rebuildTallies(url, factKinds));
for (const { stood, counted, ...of } of drift) {
  const name = Object.values(of).filter(Boolean).join(" ");
  console.log(`${name}: ${stood}, counted ${counted}`);
}
if (differed > drift.length) console.log(`and ${differed - drift.length} more`);
console.log(`${rows} rows, ${differed} differed`);
