import { db } from "@/lib/core/db";
import { rebuildTallies } from "@/lib/core/tally-rebuild";
import { countPublishedMeasures } from "@/lib/insight/queries/board";
import { getPublishedDashboard } from "@/lib/insight/queries/dashboard";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { loadHistory } from "../scale/load";
import { makeGround } from "./desk-rows";
import { type Measured, type Measurement, percentile, timed } from "./measurement";

const few = 10_000;
/** As large as the run has time for: `BENCH_SUGGESTIONS=1000000 npm run bench -- insight`. */
const many = Number(process.env.BENCH_SUGGESTIONS ?? 100_000);
const rounds = 15;

const today = new Date();
const year = String(today.getFullYear() - 1);
const filter = { scope: "330106", from: `${year}-01-01`, to: `${year}-12-31` };

const reads: Readonly<Record<string, () => Promise<unknown>>> = {
  dashboard: async () => {
    const streets = await db.division.findMany({ where: { level: "street" }, take: 50 });
    const codes = streets.map(({ code }) => code);
    return getPublishedDashboard({ filter, other: null, part: "street", codes, now: today });
  },
  department: () => countPublishedMeasures(filter, today, "department"),
  category: () => countPublishedMeasures(filter, today, "category"),
  month: () => countPublishedMeasures(filter, today, "month"),
};

/** The median of some readings, in milliseconds, of each. */
async function medians(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, read] of Object.entries(reads)) {
    for (let n = 0; n < 3; n += 1) await read();
    const samples: number[] = [];
    for (let n = 0; n < rounds; n += 1) samples.push((await timed(read)).ms);
    found[name] = Math.round(percentile(samples, 0.5) * 10) / 10;
  }
  return found;
}

async function loaded(count: number): Promise<number> {
  const [url, ownerUrl] = [process.env.DATABASE_URL ?? "", process.env.DATABASE_OWNER_URL ?? ""];
  await loadHistory(ownerUrl, count, () => {});
  return (await timed(() => rebuildTallies(url, factKinds))).ms;
}

async function measure(): Promise<Measured> {
  await makeGround();
  await loaded(few);
  const before = await medians();
  const rebuildMs = await loaded(many - few);
  const after = await medians();
  const again = await rebuildTallies(process.env.DATABASE_URL ?? "", factKinds);
  return {
    ms: after.dashboard ?? 0,
    floor: { name: "the same dashboard over 10,000", ms: before.dashboard ?? 0 },
    ...{ suggestions: many, before, after, rebuildMs: Math.round(rebuildMs) },
    ...{ rows: again.rows, differed: again.differed },
  };
}

/** What a dashboard takes over many suggestions and over ten thousand, and what a recount takes. */
export const insight: Measurement = { name: "insight", run: measure };
