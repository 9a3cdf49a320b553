import {
  candidatesSql,
  listPublishedAlike,
  type ReportedPlace,
} from "@/lib/complaint/queries/reported";
import { db, Prisma } from "@/lib/core/db";
import { addRows, bySql, makeGround } from "./desk-rows";
import { type Measurement, percentile, timed } from "./measurement";

const rounds = 400;
const typed = [
  "电梯又坏了，老人被关在里面，物业没有人来",
  "楼下充电棚不够用，夜里电线从窗户拉下来",
  "消防通道停满了车，救护车进不来",
  "楼道灯坏了半个月没有人修，晚上看不见台阶",
  "化粪池漏水，一楼厨房的味道很大",
  "门禁坏了谁都能进，希望快点修",
  "收费一直不公示，问了也没有人说",
  "绿化带被占用停了车",
];
const groups = ["DT", "XF", "TC", "HJ", "PS"];

/** Everything is public, and three in ten are in one compound: far more than any real one has. */
async function crowd(): Promise<ReportedPlace> {
  const compound = await db.compound.findFirstOrThrow({ where: { code: "k0" } });
  await bySql(
    `UPDATE "Complaint" SET "acceptedAt" = "submittedAt", "summary" = "title",
      "compoundId" = CASE WHEN abs(hashtext("ref")) % 10 < 3 THEN '${compound.id}'::uuid
        ELSE "compoundId" END
      WHERE "status" <> 'submitted'`,
    'VACUUM ANALYZE "Complaint"',
  );
  return { divisionCode: `${compound.divisionCode}`.padEnd(12, "0"), compoundId: compound.id };
}

async function sample(read: (n: number) => Promise<unknown>): Promise<number[]> {
  for (let n = 0; n < 10; n += 1) await read(n);
  const samples: number[] = [];
  for (let n = 0; n < rounds; n += 1) samples.push((await timed(() => read(n))).ms);
  return samples;
}

async function scans(): Promise<number> {
  await db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  const [row] = await db.$queryRaw<[{ n: number }]>`
    SELECT seq_scan::int AS n FROM pg_stat_user_tables WHERE relname = 'Complaint'`;
  return row.n;
}

const about = (n: number) => ({
  group: groups[n % groups.length] ?? "XF",
  text: typed.slice(n % typed.length, (n % typed.length) + 2).join("。"),
});

/**
 * “Has this been reported?” while somebody types, over 200,000 complaints of which 60,000 stand in
 * one compound, beside the newest of the same place and kind read from the same index.
 */
export const alreadyReported: Measurement = {
  name: "already-reported",
  run: async () => {
    await makeGround();
    await addRows(200_000, 0, true);
    const place = await crowd();
    const inCompound = await db.complaint.count({ where: { compoundId: place.compoundId } });
    const before = await scans();
    const answers = await sample((n) => listPublishedAlike(place, about(n)));
    const sequential = (await scans()) - before;
    const lookUp = (n: number) =>
      db.$queryRaw(Prisma.sql`SELECT l."id" FROM (${candidatesSql(place, about(n).group, [])}) l`);
    const floor = await sample(lookUp);
    return {
      ms: percentile(answers, 0.95),
      floor: { name: "the newest by the same index, p95", ms: percentile(floor, 0.95) },
      p50: percentile(answers, 0.5),
      complaints: await db.complaint.count(),
      inCompound,
      sequential,
    };
  },
};
