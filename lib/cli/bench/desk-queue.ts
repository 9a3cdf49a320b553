import { countStages } from "@/lib/complaint/queries/desk";
import { countQueue, listQueue, type QueueFilter } from "@/lib/complaint/queries/queue";
import { searchAll } from "@/lib/complaint/queries/search";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { addRows, bySql, departmentId, makeGround } from "./desk-rows";
import { type Measurement, percentile, timed } from "./measurement";

const triage: Actor = {
  kind: "person",
  id: newId(),
  grants: [{ id: newId(), role: "triage", scope: "330106" }],
};
const rounds = 40;

type Read = () => Promise<unknown>;

const filters: Record<string, QueueFilter> = {
  waiting: { stage: "waiting" },
  handling: { stage: "handling" },
  open: { stage: "open" },
  street: { stage: "open", street: "330106015" },
  "street+group+urgency": { stage: "open", street: "330106015", group: "TC", urgency: "U2" },
  group: { stage: "handling", group: "DT" },
  department: { stage: "open", department: departmentId },
  kind: { stage: "open", kind: "report" },
  late: { stage: "waiting", view: "over" },
  soon: { stage: "handling", view: "soon" },
  alike: { stage: "waiting", view: "common" },
  received: { stage: "open", sort: "received", down: true },
  urgency: { stage: "waiting", sort: "urgency" },
};
const searches: Record<string, string> = {
  word: "电梯",
  "part of words": "梯困人",
  "two words": "电梯 老人",
  compound: "77 号新村",
  department: "住房",
  phone: "0412",
  "longer phone": "000412",
  nothing: "没有的话",
};

function lists(now: Date): Record<string, Read> {
  const reads = Object.entries(filters).map(([name, filter]): [string, Read] => [
    `list ${name}`,
    () => listQueue(triage, "triage", filter, now),
  ]);
  const counts = (["waiting", "handling", "open"] as const).map((stage): [string, Read] => [
    `count ${stage}`,
    () => countQueue(triage, "triage", { stage }, now),
  ]);
  const menu: [string, Read] = ["count stages", () => countStages(triage, "triage")];
  return Object.fromEntries([...reads, ...counts, menu]);
}

function finds(now: Date, tail: string): Record<string, Read> {
  const each = Object.entries({ ...searches, receipt: tail });
  return Object.fromEntries(
    each.flatMap(([name, words]): [string, Read][] => [
      [`find ${name}`, () => listQueue(triage, "triage", { stage: "open", words }, now)],
      [`find ${name}, closed too`, () => searchAll(triage, "triage", { stage: "open", words })],
    ]),
  );
}

async function measure(reads: Record<string, Read>): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const [name, read] of Object.entries(reads)) {
    await read();
    const samples: number[] = [];
    for (let n = 0; n < rounds; n += 1) samples.push((await timed(read)).ms);
    found.set(name, samples);
  }
  return found;
}

/** Sequential scans of the complaints so far, as the database counts them. */
async function scans(): Promise<number> {
  await db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  const [row] = await db.$queryRaw<[{ n: number }]>`
    SELECT seq_scan::int AS n FROM pg_stat_user_tables WHERE relname = 'Complaint'`;
  return row.n;
}

async function settle(): Promise<void> {
  await bySql(
    ...["Complaint", "Prose", "Person", "Compound"].map((table) => `VACUUM ANALYZE "${table}"`),
  );
}

const round = (ms: number) => Math.round(ms * 10) / 10;

/** The desk's lists and searches over 10,000 open complaints, beside 10,000 and beside 300,000 closed. */
export const deskQueue: Measurement = {
  name: "desk-queue",
  run: async () => {
    const now = new Date();
    await makeGround();
    await addRows(10_000, 0, true);
    await addRows(10_000, 10_000, false);
    await settle();
    const some = await db.complaint.findFirstOrThrow({ select: { ref: true } });
    const reads = { ...lists(now), ...finds(now, some.ref.slice(-5)) };
    const few = await measure(reads);
    await addRows(290_000, 20_000, false);
    await settle();
    const before = await scans();
    const many = await measure(reads);
    const sequential = (await scans()) - before;
    const beat = await measure({ beat: () => db.$queryRaw`SELECT 1` });
    const figures = [...many].map(([name, samples]) => {
      const floor = percentile(few.get(name) ?? [], 0.5);
      const ms = percentile(samples, 0.5);
      return { name, ms, p95: percentile(samples, 0.95), ratio: ms / floor, floor };
    });
    const open = figures.filter(({ name }) => !name.endsWith("closed too"));
    const worst = open.toSorted((a, b) => b.ratio - a.ratio)[0];
    return {
      ms: worst?.ms ?? 0,
      floor: { name: `${worst?.name}, with 10,000 closed`, ms: worst?.floor ?? 0 },
      sequential,
      oneStatement: round(percentile(beat.get("beat") ?? [], 0.5)),
      reads: Object.fromEntries(
        figures.map(({ name, ms, p95, ratio }) => [
          name,
          `${round(ms)} ms, p95 ${round(p95)} ms, × ${ratio.toFixed(2)}`,
        ]),
      ),
    };
  },
};
