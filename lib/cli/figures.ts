import { parseArgs } from "node:util";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { definitions } from "@/lib/insight/copy";
import { insightFilter } from "@/lib/insight/model";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import { figuresOf } from "@/lib/insight/rules/figures";
import { withDatabase } from "./with-database";

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    scope: { type: "string", default: "330106" },
    from: { type: "string", default: `${dayOf(now()).slice(0, 4)}-01-01` },
    to: { type: "string", default: dayOf(now()) },
  },
});
const filter = insightFilter.safeParse(values);
if (filter.success) {
  const counts = await withDatabase(() => countPublishedRecords(filter.data, now()));
  const figures = figuresOf(counts).map((figure) => ({
    ...figure,
    definition: definitions[figure.key].zh,
  }));
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else
    for (const each of figures)
      console.log(
        `${each.key}\t${each.numerator ?? each.value}${each.denominator === null ? "" : ` / ${each.denominator}`}\t${each.definition}`,
      );
} else {
  console.error("npm run figures -- [--json] [--scope CODE] [--from YYYY-MM-DD --to YYYY-MM-DD]");
  process.exitCode = 2;
}
